import { soundFields, lyon, seoul } from '../../../test/production-made-up';
import type { Clause } from '../production/text';
import { type Obligation, changesTo, paymentsMet, releasedAtEnd } from './obligation';
import { obligationLifecycle } from './obligation-lifecycle';
import { obligationsOf } from './obligations-of-text';

const textOf = (ids: readonly string[], change: Readonly<Record<string, object>> = {}): Clause[] => {
  const fields = soundFields([lyon, seoul], 3);
  return ids.map((id) => ({ id, title: id, fields: { ...fields[id], ...change[id] }, words: null, sideLetter: null }) as unknown as Clause);
};
const owedBy = (texts: Clause[]) => obligationsOf(texts, lyon).map(({ key, matter, party, dueOn }) => `${key} ${matter} ${party === lyon ? 'lyon' : 'seoul'} ${dueOn}`);

it('reads from each clause who owes what by which day', () => {
  const contributions = [{ party: seoul, form: 'in-kind', amount: { minor: '1', currency: 'EUR' }, due: '2027-09-01' }];
  const texts = textOf(['PAY', 'CON', 'PRE', 'TRA', 'INS', 'CRE', 'TERM', 'APP', 'FIL', 'RES'], { CON: { contributions }, TERM: { options: [{ party: seoul, until: '2031-01-01', what: 'Revival' }] } });
  expect(owedBy(texts)).toEqual([
    'PAY-1 payment lyon 2028-01-15', 'PAY-2 payment seoul 2028-01-15', 'CON-1 contribution-in-kind seoul 2027-09-01', 'PRE-1 performances lyon 2028-02-01', 'PRE-2 performances seoul 2028-03-01',
    'TRA-1 transport seoul 2028-02-27', 'INS-1 insurance lyon 2027-06-01', 'CRE-1 billing lyon 2028-02-01', 'CRE-2 billing seoul 2028-03-01', 'TERM-1 option seoul 2031-01-01',
    'APP-1 authority-application lyon 2028-04-01', 'RES-1 residency lyon 2028-02-01',
  ]);
});

it('owes nothing by a clause that gives no day', () => {
  const payments = [{ id: 'P1', payer: lyon, milestone: 'premiere', amount: { minor: '1', currency: 'EUR' } }];
  expect(owedBy(textOf(['PAY', 'TRA', 'CRE', 'INS', 'APP'], { PAY: { payments } }))).toEqual([]);
});

const owed = (dueOn: string, party: string = lyon) => ({ key: 'PAY-1', clause: 'PAY', matter: 'payment', party, dueOn, amount: { minor: '10', currency: 'EUR' } }) as const;
const kept = (state: Obligation['state'], more: Partial<Obligation> = {}): Obligation => ({ ...owed('2028-01-15'), state, waivedBy: [], evidence: null, ...more });
const brief = (changes: ReturnType<typeof changesTo>) => changes.map(({ action, after: { state, dueOn, party } }) => [action, state, dueOn, party]);

it.each<[string, Obligation[], ReturnType<typeof owed>[], unknown[]]>([
  ['a new one', [], [owed('2028-01-15')], [['derive', 'pending', '2028-01-15', lyon]]],
  ['the same', [kept('due')], [owed('2028-01-15')], []],
  ['another day', [kept('due')], [owed('2028-03-01')], [['redate', 'pending', '2028-03-01', lyon]]],
  ['another day after a breach', [kept('breached')], [owed('2028-03-01')], [['redate', 'pending', '2028-03-01', lyon]]],
  ['another party', [kept('pending')], [owed('2028-01-15', seoul)], [['redate', 'pending', '2028-01-15', seoul]]],
  ['another day of what was paid', [kept('met')], [owed('2028-03-01')], []],
  ['another day of what was waived', [kept('waived')], [owed('2028-03-01')], []],
  ['what the text asks for no more', [kept('pending')], [], [['waive', 'waived', '2028-01-15', lyon]]],
  ['what was paid and the text asks for no more', [kept('met')], [], []],
])('an amendment with %s', (_, before, now, expected) => expect(brief(changesTo(before, now))).toEqual(expected));

it('is met by the payment of its number, once', () => {
  const recorded = [{ payment: 1, hash: 'a'.repeat(64) }, { payment: 2, hash: 'b'.repeat(64) }];
  expect(paymentsMet([kept('breached'), kept('met', { key: 'PAY-2' })], recorded)).toEqual([{ action: 'meet', after: kept('met', { evidence: 'a'.repeat(64) }) }]);
});

it('is released at the end, but for the billing where credits survive', () => {
  const all = [kept('due'), kept('met', { key: 'PAY-2' }), kept('pending', { key: 'CRE-1', clause: 'CRE' })];
  expect(releasedAtEnd(all, ['credits']).map(({ after: { key } }) => key)).toEqual(['PAY-1']);
  expect(releasedAtEnd(all, []).map(({ after: { key } }) => key)).toEqual(['PAY-1', 'CRE-1']);
});

const allowed: Readonly<Record<string, string>> = {
  'null derive': 'pending', 'pending redate': 'pending', 'due redate': 'pending', 'breached redate': 'pending', 'pending fall-due': 'due', 'due breach': 'breached', 'pending meet': 'met', 'due meet': 'met',
  'breached meet': 'met', 'pending waive': 'waived', 'due waive': 'waived', 'breached waive': 'waived',
};
it.each(obligationLifecycle.pairs().map(({ state, action }) => [state, action] as const))('in %s it is asked to %s', (state, action) => {
  const next = obligationLifecycle.next(state as never, action);
  expect(next.ok ? next.value : next.rejection.code).toBe(allowed[`${state} ${action}`] ?? 'action-not-allowed');
});
