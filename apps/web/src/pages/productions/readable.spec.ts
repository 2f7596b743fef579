import type { Words } from '../../texts/use-words';
import { readable } from './readable';

const words: Readonly<Record<string, string>> = { 'field.lines': 'Lines', 'field.amount': 'Amount', 'field.basisPoints': 'Share', 'field.profit': 'Profit', 'field.party': 'Party', 'redline.smallest': 'cents', 'redline.hundredths': 'points' };
const t: Words = (key, options) => words[key] ?? String(options?.['defaultValue'] ?? key);
const parties = [{ organisationId: 'dec0de00-0000-4000-8000-0f0000000001', name: 'Lyon' }];

it.each([
  ['a field of a list with its unit', 'lines[2].amount: 500', 'Lines 2 › Amount (cents): 500'],
  ['each line of a stretch', 'profit[1].basisPoints: 5\nprofit[1].party: dec0de00-0000-4000-8000-0f0000000001', 'Profit 1 › Share (points): 5\nProfit 1 › Party: Lyon'],
  ['no words that somebody wrote', 'The lines: all of them', 'The lines: all of them'],
  ['a field that it does not know by its own name', 'unheard: 1', 'unheard: 1'],
])('reads %s', (_, text, expected) => {
  expect(readable(text, t, parties)).toBe(expected);
});
