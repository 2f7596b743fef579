import { Button } from '@mantine/core';
import { useState } from 'react';
import { Money } from '../../parts/money';
import { moneyInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import { useWords } from '../../texts/use-words';
import { type Engagement, exactMinor, type Side } from './performing';
import css from './performing.module.css';
import { StatementForm } from './statement-form';

/** The box office step by step, exact until its last line, and what the presenter still pays. */
export function SettlementSection({ engagement, side }: { engagement: Engagement; side: Side | null }) {
  const t = useWords('performing');
  const [writing, write] = useState(false);
  const isOpen = engagement.state === 'performed' || engagement.state === 'get-out';
  return (
    <section>
      <h2>
        {t('settlement')}
        {side === 'host' && isOpen && <Button size="compact-sm" onClick={() => write(true)}>{t('statement.write')}</Button>}
      </h2>
      {engagement.settlement === null ? <p className="dim">{t('settlement.none')}</p> : <Account settlement={engagement.settlement} />}
      {writing && <StatementForm engagement={engagement} close={() => write(false)} />}
    </section>
  );
}

function Account({ settlement: { currency, steps, lines, perDiemsMinor, travellerDays, payableMinor } }: { settlement: NonNullable<Engagement['settlement']> }) {
  const t = useWords('performing');
  const amount = (minor: number) => ({ minor, currency });
  return (
    <>
      <Scrolled label={t('settlement.steps')}>
        <table className="t">
          <caption className="small dim">{t('settlement.steps')}</caption>
          <thead><tr><th scope="col">{t('settlement.step')}</th><th scope="col" className="r">{t('settlement.exact')}</th></tr></thead>
          <tbody>
            {steps.map(({ code, numerator, denominator }) => (
              <tr key={code}><td>{t(`step.${code}`)}</td><td className="r num">{denominator === '1' ? moneyInWords(amount(Number(numerator))) : t('settlement.minor', { value: exactMinor(numerator, denominator), currency })}</td></tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <Scrolled label={t('settlement.lines')}>
        <table className="t">
          <caption className="small dim">{t('settlement.lines')}</caption>
          <thead><tr><th scope="col">{t('settlement.who')}</th><th scope="col" className="r">{t('settlement.amount')}</th></tr></thead>
          <tbody>
            {lines.map(({ code, minor }) => (
              <tr key={code}><td>{t(`part.${code}`)}</td><td className="r"><Money amount={amount(minor)} /></td></tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <ul className={css.list}>
        <li><span>{t('settlement.per-diems', { count: travellerDays })}</span><Money amount={amount(perDiemsMinor)} /></li>
        <li><b>{t('settlement.payable')}</b><b><Money amount={amount(payableMinor)} /></b></li>
      </ul>
    </>
  );
}
