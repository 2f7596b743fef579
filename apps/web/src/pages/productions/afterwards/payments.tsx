import { ActionBar } from '../../../parts/action-bar';
import { Chip } from '../../../parts/chip';
import type { ObjectAction } from '../../../parts/object-action';
import { When } from '../../../parts/when';
import { useWords } from '../../../texts/use-words';
import { amountInWords } from '../amounts';
import { changesOf, nameIn, type Production, takeStep } from '../production';
import css from '../productions.module.css';

interface Due {
  readonly id: string;
  readonly payer: string;
  readonly payee?: string;
  readonly milestone: string;
  readonly due?: string;
  readonly amount: { readonly minor: string; readonly currency: string };
}

/** The payments of the schedule in its order; what was made is recorded by the hash of what the schedule says of it. */
export function Payments({ production }: { production: Production }) {
  const t = useWords('productions');
  const schedule = (production.clauses.find(({ id }) => id === 'PAY')?.fields?.payments ?? []) as unknown as readonly Due[];
  return (
    <section>
      <h2>{t('payments')}</h2>
      {schedule.length === 0 ? <p className={css.note}>{t('payments.none')}</p> : (
        <ol className={css.rows}>{schedule.map((due, index) => <Payment key={due.id} production={production} due={due} number={index + 1} />)}</ol>
      )}
    </section>
  );
}

function Payment({ production, due: { id, payer, milestone, due, amount }, number }: { production: Production; due: Due; number: number }) {
  const t = useWords('productions');
  const made = production.payments.includes(number);
  const record: ObjectAction = {
    name: `record-${number}`, label: t('step.record-payment'), done: t('done.record-payment'), ask: { text: t('ask.record-payment', { id }) },
    send: (_, meta) => takeStep(production.id, { step: 'record-payment', number }, meta),
  };
  const may = !made && production.yours.steps.includes('record-payment');
  return (
    <li>
      <span>
        <b>{id}</b> {nameIn(production, payer)}: <span className="num">{amountInWords(amount.minor, amount.currency)}</span> <span className="small dim">{milestone}{due && <>, <When at={due} /></>}</span>{' '}
        {made && <Chip tone="jade">{t('payment.made')}</Chip>}
      </span>
      {may && <ActionBar actions={[record]} version={production.version} changes={changesOf(production.id)} />}
    </li>
  );
}
