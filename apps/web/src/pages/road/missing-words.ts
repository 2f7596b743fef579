import { useTranslation } from 'react-i18next';
import { moneyInWords, dayInWords } from '../../parts/reading';
import type { Missing, Stay } from './road';

/** One thing that a step waits for, as a sentence with its counts. What is counted below zero is what there is too little of. */
export function useMissingWords(stay: Pick<Stay, 'insuredValue'>): (missing: Missing) => string {
  const { t } = useTranslation('road');
  return ({ what, have, need, which }) => {
    const count = have < 0 ? -have : need;
    const day = which !== null && /^\d{4}-\d{2}-\d{2}$/.test(which) ? dayInWords(which, { weekday: false }) : which;
    return t(`missing.${what}` as 'missing.documents', { count, have, need, which: day ?? '–', amount: moneyInWords({ minor: count, currency: stay.insuredValue.currency }) });
  };
}
