import { useWords } from '../../texts/use-words';
import { dayInWords } from '../../parts/reading';
import type { Missing } from './performing';

const NAMED: Readonly<Record<string, string>> = { 'deal-terms': 'term', right: 'right', payer: 'burden', agreement: 'side', signature: 'side', 'rider-line': 'line', paper: 'record' };

/** One thing that a step waits for, as a clause. */
export function useMissingWords(): (missing: Missing) => string {
  const t = useWords('performing');
  return ({ what, have, need, which }) => {
    const named = NAMED[what];
    const name = which === null ? '' : named !== undefined ? t(`${named}.${which}`) : /^\d{4}-\d{2}-\d{2}$/.test(which) ? dayInWords(which, { weekday: false }) : which;
    return t(`missing.${what}`, { have: Math.abs(have), need, which: name });
  };
}
