import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { moneyInWords } from '../../parts/reading';
import { quoteQuery } from './tour-money';

/** What giving a stop up would cost whoever is about to do it, before they do it. */
export function CancellationCost({ stayId, side }: { stayId: string; side: 'organiser' | 'host' }) {
  const { t } = useTranslation('tour-money');
  const quote = useQuery(quoteQuery(stayId, { cause: side })).data;
  return (
    <p>
      {quote && <b>{t('quote.due', { amount: moneyInWords(quote.due), count: quote.daysToOpening })}</b>} <Link to={`/tours/stays/${stayId}/money`}>{t('to-account')}</Link>
    </p>
  );
}
