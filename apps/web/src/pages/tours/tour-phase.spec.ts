import { phaseOf } from './tour-phase';
import type { Stop } from './touring';

const stops = [
  { state: 'confirmed', delivery: '2028-03-01', dispatch: '2028-05-01' },
  { state: 'reserved', delivery: '2028-06-01', dispatch: '2028-08-01' },
  { state: 'hold', delivery: '2028-01-01', dispatch: '2029-01-01' },
] as Stop[];

it.each([
  ['before the first firm stop', 'planned', stops, '2028-02-01', 'planned', '2028-03-01', '2028-08-01'],
  ['from its delivery on', 'planned', stops, '2028-03-01', 'on-the-road', '2028-03-01', '2028-08-01'],
  ['once it has ended', 'ended', stops, '2028-02-01', 'ended', '2028-03-01', '2028-08-01'],
  ['while nothing is firm', 'planned', stops.slice(2), '2028-02-01', 'planned', null, null],
] as const)('%s', (_, state, of, today, now, leaves, returns) => {
  expect(phaseOf({ state }, of, today)).toEqual({ now, leaves, returns });
});
