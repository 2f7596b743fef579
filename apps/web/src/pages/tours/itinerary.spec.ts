import { collisionsOf, itinerary, lineOf, othersToMove } from './itinerary';
import type { Stop } from './touring';

const stop = (id: string, delivery: string, dispatch: string, changes: Partial<Stop> = {}): Stop => ({
  id, version: 1, state: 'hold', tourId: 't', organiserId: 'o', hostId: id, spaceId: id, zone: 'Asia/Tokyo', rank: 1, facility: 'not-assessed', fee: null, agreementId: null,
  placedAt: `2027-01-01T00:00:0${id.length}Z`, expiresAt: null, signBy: null, delivery, opening: delivery, closing: dispatch, dispatch, ...changes,
});
const marks = (stops: Stop[]) => itinerary(stops).map(({ stop: { id }, mark }) => `${mark} ${id}`);

const lisbon = stop('lisbon', '2028-01-01', '2028-02-01', { state: 'confirmed' });
const kolkata = stop('kolkata', '2028-03-01', '2028-04-01');
const dhaka = stop('dhaka', '2028-03-10', '2028-04-05', { rank: 2 });
const hanoi = stop('hanoi', '2028-04-08', '2028-06-01');

it.each<[string, Stop[], string[]]>([
  ['stops in the order of travel', [hanoi, lisbon, kolkata], ['1 lisbon', '2 kolkata', '3 hanoi']],
  ['a rival stands behind the one whose dates it wants', [dhaka, hanoi, kolkata, lisbon], ['1 lisbon', '2 kolkata', '2b dhaka', '3 hanoi']],
  ['a contract goes before a hold that came first', [kolkata, { ...dhaka, state: 'reserved' }], ['1 dhaka', '1b kolkata']],
  ['what has ended has no place', [lisbon, { ...kolkata, state: 'declined', rank: null }], ['1 lisbon']],
  ['a lapsed contract keeps its row', [{ ...kolkata, state: 'contract-lapsed', rank: null }], ['1 kolkata']],
])('%s', (_, stops, expected) => {
  expect(marks(stops)).toEqual(expected);
});

it.each([
  ['kolkata', 7, ['kolkata', 'dhaka']],
  ['kolkata', 14, ['hanoi', 'kolkata', 'dhaka']],
  ['lisbon', 14, ['lisbon']],
])('in line with %s by a turnaround of %i days: %j', (id, turnaround, expected) => {
  const stops = [lisbon, kolkata, dhaka, hanoi];
  expect(lineOf(stops.find((one) => one.id === id)!, stops, turnaround).map((one) => one.id)).toEqual(expected);
});

it.each<[string, number, [string, string, number][]]>([
  ['time enough', 7, []],
  ['six days short', 13, [['kolkata', 'hanoi', 6]]],
  ['short twice', 30, [['lisbon', 'kolkata', 1], ['kolkata', 'hanoi', 23]]],
])('between stops there is %s', (_, turnaround, expected) => {
  expect(collisionsOf(itinerary([lisbon, kolkata, dhaka, hanoi]), turnaround).map(({ before, after, shortDays }) => [before.id, after.id, shortDays])).toEqual(expected);
});

it.each<[string, string, number, [string, number][]]>([
  ['nothing is tried', 'kolkata', 0, []],
  ['there is room', 'kolkata', -1, []],
  ['the next one is pushed as far as needed', 'kolkata', 5, [['hanoi', 5]]],
  ['the one before is pushed earlier', 'kolkata', -28, [['lisbon', -6]]],
  ['the push goes on', 'lisbon', 30, [['kolkata', 8], ['hanoi', 8]]],
  ['a rival pushes nobody', 'dhaka', 60, []],
])('who else must move when %s', (_, id, days, expected) => {
  expect(othersToMove(itinerary([lisbon, kolkata, dhaka, hanoi]), id, days, 7).map(({ stop: { id: other }, days: by }) => [other, by])).toEqual(expected);
});
