import type { Stop } from '../tours/touring';
import { changesOf, emptyRow, rowsOf, type TriedRow } from './tried';

const stay = { delivery: '2028-02-01', opening: '2028-02-15', closing: '2028-05-02', dispatch: '2028-05-08' };
const row = (change: Partial<TriedRow>): TriedRow => ({ key: 'a', stopId: 'a', spaceId: 's', kind: 'keep', stay, ...change });

it.each<[string, TriedRow, unknown[]]>([
  ['kept', row({}), []],
  ['moved', row({ kind: 'move' }), [{ kind: 'move', stopId: 'a', ...stay }]],
  ['moved to no day yet', row({ kind: 'move', stay: { ...stay, opening: '' } }), []],
  ['dropped', row({ kind: 'drop' }), [{ kind: 'drop', stopId: 'a' }]],
  ['added', row({ kind: 'add', stopId: null }), [{ kind: 'add', spaceId: 's', ...stay }]],
  ['added nowhere yet', emptyRow(1), []],
])('%s', (_name, one, expected) => expect(changesOf([one])).toEqual(expected));

it('begins with the stops that stand', () => {
  const stops = [{ id: 'a', spaceId: 's', state: 'confirmed', ...stay }, { id: 'b', spaceId: 's', state: 'declined', ...stay }] as Stop[];
  expect(rowsOf(stops).map(({ stopId, kind }) => [stopId, kind])).toEqual([['a', 'keep']]);
});
