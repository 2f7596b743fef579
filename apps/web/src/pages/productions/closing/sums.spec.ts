import { closes, closingSums, takenFrom } from './sums';

const euros = (minor: string) => ({ minor, currency: 'EUR' });
const budget = { currency: 'EUR', total: '900', lines: [{ amount: '600' }, { amount: '300' }] };
const contributions = { contributions: [{ party: 'lyon', form: 'cash', amount: euros('500') }, { party: 'seoul', form: 'in-kind', amount: euros('400') }] };
const texts: Record<string, object> = { BUD: budget, CON: contributions };
const textOf = (clause: string) => texts[clause] as Record<string, unknown>;

it.each<[string, string, object, [string, string | null, string, string][]]>([
  ['lines of a budget', 'BUD', budget, [['lines', null, '900', '900']]],
  ['a budget that is being typed', 'BUD', { currency: 'EUR', lines: [{ amount: undefined }, { amount: '5' }] }, [['lines', null, '5', '0']]],
  ['contributions', 'CON', contributions, [['contributions', null, '900', '900']]],
  ['what comes in two currencies not', 'CON', { contributions: [{ party: 'lyon', form: 'cash', amount: { minor: '1', currency: 'JPY' } }] }, []],
  ['cash of each party, in kind not', 'PAY', { payments: [{ payer: 'lyon', amount: euros('200') }, { payer: 'seoul', amount: euros('1') }] }, [['payments', 'lyon', '200', '500'], ['payments', 'seoul', '1', '0']]],
  ['nothing of other clauses', 'LAW', {}, []],
])('sums %s', (_, clause, fields, expected) => {
  expect(closingSums(clause, fields as Record<string, unknown>, textOf).map(({ name, party, is, of }) => [name, party, is, of])).toEqual(expected);
});

it('sums nothing against a text that is not there yet', () => {
  expect([closingSums('CON', contributions, () => null), closingSums('PAY', { payments: [] }, () => undefined)]).toEqual([[], []]);
});

it.each<[string, number, number, string, string[] | null]>([
  ['from the named other', 0, 1, '700', ['700', '200', '0']],
  ['all that it has', 0, 1, '900', ['900', '0', '0']],
  ['nothing that it has not', 0, 1, '901', null],
  ['back to it', 0, 2, '100', ['100', '300', '500']],
  ['nothing from itself', 0, 0, '700', null],
])('takes %s', (_, index, from, value, expected) => {
  const after = takenFrom(['600', '300', '0'], index, from, value);
  expect(after).toEqual(expected);
});

it('closes to the last unit', () => {
  const sum = { name: 'lines', party: null, currency: 'EUR', is: '90071992547409931', of: '90071992547409930' } as const;
  expect([closes(sum), closes({ ...sum, of: sum.is })]).toEqual([false, true]);
});
