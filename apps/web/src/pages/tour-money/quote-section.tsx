import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../parts/money';
import { dayInWords, moneyInWords } from '../../parts/reading';
import { Refusal } from '../../parts/refusal';
import type { Side, Stay } from '../road/road';
import { type Quote, quoteQuery } from './tour-money';
import css from './tour-money.module.css';

const CAUSES = ['host', 'organiser', 'force-majeure'] as const;

/** What giving the stop up would cost today, and until when: asked before anybody does it. */
export function QuoteSection({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('tour-money');
  const [cause, choose] = useState<(typeof CAUSES)[number]>(side ?? 'host');
  const quote = useQuery(quoteQuery(stay.id, { cause }));
  return (
    <section>
      <h2>{t('quote')}</h2>
      <p className="small dim">{t('quote.means')}</p>
      <div className={css.line}>
        <NativeSelect label={t('quote.cause')} value={cause} onChange={({ currentTarget }) => choose(currentTarget.value as typeof cause)} data={CAUSES.map((value) => ({ value, label: t(`cause.${value}`) }))} />
      </div>
      {quote.error !== null && <Refusal error={quote.error} />}
      {quote.data && <p><b>{quote.data.owedBy === null ? t('quote.nothing') : t('quote.due', { amount: moneyInWords(quote.data.due), count: quote.data.daysToOpening })}</b></p>}
      {quote.data && quote.data.steps.length > 0 && <Steps quote={quote.data} />}
    </section>
  );
}

function Steps({ quote }: { quote: Quote }) {
  const { t } = useTranslation('tour-money');
  return (
    <table className={`t ${css.column}`}>
      <thead>
        <tr>
          <th scope="col">{t('quote.until')}</th>
          <th scope="col" className="r">{t('quote.share')}</th>
          <th scope="col" className="r">{t('cost.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {quote.steps.map(({ lastDay, shareBasisPoints, dueMinor, isNow }) => (
          <tr key={lastDay ?? 'end'} aria-current={isNow ? 'true' : undefined}>
            <td>{lastDay === null ? t('quote.after') : dayInWords(lastDay, { weekday: false })}{isNow && ` (${t('quote.now')})`}</td>
            <td className="r">{shareBasisPoints / 100} %</td>
            <td className="r"><Money amount={{ minor: dueMinor, currency: quote.due.currency }} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
