import { catalogueIds, clauseCatalogue, isClauseId } from './clause-catalogue';
import { clauseGraph } from './clause-graph';
import { type ProposedClause, checkClause } from './check-clause';
import { productionKinds } from './kinds';
import { templates } from './templates';

const [lyon, seoul] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const setting = { kind: 'stage', parties: [lyon, seoul], salt: '0'.repeat(32) } as const;
const shares = [{ party: lyon, basisPoints: 6_000 }, { party: seoul, basisPoints: 4_000 }];
const budget = {
  currency: 'EUR', total: '90000000', lines: [{ label: 'Set', costClass: 'shared', amount: '90000000' }],
  overage: { authorisedBy: 'joint', paidBy: 'pro-rata', capBasisPoints: 1_000 },
};

it('knows every clause of the trade’s catalogue', () => {
  const general = 'PAR OBJ ART BUD CON SHR PAY PRE TER RTS TOU WAT OWN TRA CRE AVR INS FM CAN TAX TERM LAW DLK'.split(' ');
  expect(general.filter((id) => !Object.hasOwn(clauseCatalogue, id))).toEqual([]);
});

it.each(productionKinds)('has a template for %s that names each clause once', (kind) => {
  const ids = templates[kind].clauses.map(({ id }) => id);
  expect([new Set(ids).size, ids.filter((id) => !catalogueIds.includes(id))]).toEqual([ids.length, []]);
});

it('rests clauses on clauses that exist', () => {
  expect(Object.entries(clauseGraph).flat(2).filter((id) => !isClauseId(id!))).toEqual([]);
});

it('makes a clause of good fields under its usual heading', () => {
  expect(checkClause({ id: 'BUD', fields: budget }, setting)).toEqual({ ok: true, value: { id: 'BUD', title: 'Production budget', fields: budget, words: null, sideLetter: null } });
});

const fault = (proposed: ProposedClause) => {
  const decision = checkClause(proposed, setting);
  return decision.ok ? null : (decision.rejection.details as any).errors?.map(({ field, reason }: any) => `${field} ${reason}`) ?? decision.rejection.code;
};

it.each<[string, ProposedClause, unknown]>([
  ['no clause of ours', { id: 'XYZ' }, 'clause-unknown'],
  ['a clause of another kind', { id: 'MAT' }, 'clause-not-of-this-kind'],
  ['a number for money', { id: 'BUD', fields: { ...budget, total: 90000000 } }, ['total must be a whole number of minor units as text of digits']],
  ['a fraction for money', { id: 'BUD', fields: { ...budget, total: '90.5' } }, ['total must be a whole number of minor units as text of digits']],
  ['a leading zero', { id: 'BUD', fields: { ...budget, total: '090' } }, ['total must be a whole number of minor units as text of digits']],
  ['a field left out', { id: 'SHR', fields: { ownership: shares, profit: shares } }, ['overage is required']],
  ['an unknown field', { id: 'EXH', fields: {} }, 'clause-not-of-this-kind'],
  ['a field too many', { id: 'SHR', fields: { ownership: shares, profit: shares, overage: shares, more: 1 } }, ['more is no field of this clause']],
  ['a stranger', { id: 'CRE', fields: { order: ['00000000-0000-4000-8000-000000000009'] } }, ['order[0] must be a party of this agreement']],
  ['a date that is none', { id: 'PRE', fields: { slots: [{ party: lyon, start: '2027-02-30', end: '2027-03-01', premiere: 'world' }] } }, ['slots[0].start must be a date that exists, as YYYY-MM-DD']],
  ['a country that is none', { id: 'TER', fields: { territories: [{ party: lyon, exclusive: true, countries: ['EU'] }] } }, ['territories[0].countries[0] must be an ISO 3166-1 alpha-2 code']],
  ['a share too large', { id: 'OWN', fields: { owners: [{ party: lyon, basisPoints: 10_001 }], disposal: 'lead' } }, ['owners[0].basisPoints must be basis points, 0 to 10000']],
  ['shares that leave something over', { id: 'SHR', fields: { ownership: shares, profit: shares, overage: [{ party: lyon, basisPoints: 9_999 }] } }, ['overage must be 10000 basis points together and is 9999']],
  ['a party with two shares', { id: 'SHR', fields: { ownership: shares, profit: shares, overage: [{ party: lyon, basisPoints: 5_000 }, { party: lyon, basisPoints: 5_000 }] } }, ['overage must name each party once']],
  ['a word off the list', { id: 'OWN', fields: { owners: shares, disposal: 'me' } }, ['disposal must be one of consent-of-all, majority, lead']],
  ['words not composed', { id: 'FREE-1', title: 'A', words: 'é'.normalize('NFD') }, ['words must be composed to Unicode NFC']],
  ['a free clause without words', { id: 'FREE-1', title: 'A' }, ['words is required where a clause has no fields']],
  ['a side letter with oneself', { id: 'SIDE-1', title: 'A', words: 'b', between: [lyon, lyon] }, ['between must name two or more of the parties, each once']],
  ['parties of a clause for all', { id: 'FREE-1', title: 'A', words: 'b', between: [lyon, seoul] }, ['between belongs to side letters alone']],
])('refuses %s', (_, proposed, expected) => {
  expect(fault(proposed)).toEqual(expected);
});

it('lets nobody change the words that a treaty demands', () => {
  const film = { ...setting, kind: 'film' } as const;
  const locked = checkClause({ id: 'EXH', fields: { acknowledged: true } }, film);
  expect(locked).toMatchObject({ ok: true, value: { words: expect.stringContaining('public exhibition') } });
  expect(checkClause({ id: 'EXH', fields: { acknowledged: true }, words: 'We shall see.' }, film)).toMatchObject({ rejection: { code: 'words-are-locked' } });
});
