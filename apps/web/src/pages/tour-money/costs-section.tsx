import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../parts/money';
import { dayInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import type { Tour } from '../tours/touring';
import { CostForm } from './cost-form';
import type { Cost } from './tour-money';
import css from './tour-money.module.css';

interface CostsSectionProps {
  readonly tour: Tour;
  readonly costs: readonly Cost[];
  readonly writes: boolean;
}

/** The ledger of a tour's costs. Nothing is ever struck out: what was wrong stays readable beside what took its place. */
export function CostsSection({ tour, costs, writes }: CostsSectionProps) {
  const { t } = useTranslation('tour-money');
  const [form, open] = useState<{ corrects: Cost | null } | null>(null);
  return (
    <section>
      <h2 className={css.head}>
        {t('costs')}
        {writes && <Button size="compact-sm" onClick={() => open({ corrects: null })}>{t('cost.record')}</Button>}
      </h2>
      {costs.length === 0 ? <p className="dim">{t('costs.none')}</p> : <CostsTable costs={costs} correct={writes ? (corrects) => open({ corrects }) : null} />}
      {form && <CostForm tour={tour} corrects={form.corrects} close={() => open(null)} />}
    </section>
  );
}

function CostsTable({ costs, correct }: { costs: readonly Cost[]; correct: ((cost: Cost) => void) | null }) {
  const { t } = useTranslation('tour-money');
  return (
    <Scrolled label={t('costs')}>
      <table className={`t ${css.ledger}`}>
        <thead>
          <tr>
            {(['day', 'bearer', 'kind', 'sharing', 'remark'] as const).map((name) => <th key={name} scope="col">{t(`cost.${name}`)}</th>)}
            <th scope="col" className="r">{t('cost.amount')}</th>
            {correct && <th scope="col"><span className="vh">{t('cost.correct')}</span></th>}
          </tr>
        </thead>
        <tbody>
          {costs.map((cost) => (
            <tr key={cost.id} className={cost.corrected ? 'dim' : undefined}>
              <td className={css.day}>{dayInWords(cost.incurredOn, { weekday: false })}</td>
              <td>{cost.bearer ?? '–'}</td>
              <td>{t(`kind.${cost.kind}`)}</td>
              <td>{t(`sharing.${cost.sharing}`)}{cost.corrected && `, ${t('cost.corrected')}`}</td>
              <td className={css.remark}>{cost.remark}</td>
              <td className={`r ${css.paid}`}><Money amount={cost.amount} /></td>
              {correct && <td className="r">{!cost.corrected && <Button size="compact-xs" variant="subtle" onClick={() => correct(cost)}>{t('cost.correct')}</Button>}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
