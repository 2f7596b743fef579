import { standOf, waitingFor, type ClauseAtTable, type Production } from './production';

const clause = (change: Partial<ClauseAtTable>) => ({ id: 'SHR', isHidden: false, hash: 'a', status: 'proposed', proposedBy: 'lyon', consents: [{ party: 'lyon', how: 'own' }], missing: ['seoul'], ...change }) as ClauseAtTable;

it.each<[string, Partial<ClauseAtTable>, string, string]>([
  ['its proposer', {}, 'lyon', 'proposed'],
  ['whoever consents', { proposedBy: 'seoul' }, 'lyon', 'consents'],
  ['whoever a casting vote binds', { consents: [{ party: 'lyon', how: 'casting-vote' }] }, 'lyon', 'bound'],
  ['whoever has to answer', {}, 'seoul', 'asked'],
  ['whoever is asked again', { status: 'reconfirm', consents: [] as never, missing: ['lyon', 'seoul'] }, 'lyon', 'asked'],
  ['whoever waits for a new text', { status: 'reopened', consents: [] as never, missing: ['lyon'] }, 'lyon', 'none'],
  ['everybody, where there is no text', { hash: null }, 'seoul', 'none'],
  ['whoever may not see it', { isHidden: true }, 'seoul', 'none'],
])('says how %s stands to a clause', (_, change, party, expected) => {
  expect(standOf(clause(change), party)).toBe(expected);
});

it('finds the clauses that wait for us', () => {
  const clauses = [clause({}), clause({ id: 'LAW', missing: [] as never })];
  expect([waitingFor({ clauses } as Production, 'seoul').map(({ id }) => id), waitingFor({ clauses } as Production, undefined)]).toEqual([['SHR'], []]);
});
