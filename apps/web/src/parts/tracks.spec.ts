import type { LaneBar } from './time-line-row';
import { tracksOf } from './tracks';

const bar = (id: string, delivery: string, dispatch: string, rank: number | null = null): LaneBar => ({ id, delivery, opening: delivery, closing: dispatch, dispatch, kind: rank ? 'hold' : 'signed', rank });

it.each<[string, LaneBar[], number, [string, number][]]>([
  ['one after the other lie on one track', [bar('a', '2028-01-01', '2028-02-01'), bar('b', '2028-02-01', '2028-03-01')], 1, [['a', 0], ['b', 0]]],
  ['rivals lie below each other, the first in line above', [bar('late', '2028-01-01', '2028-03-01', 2), bar('first', '2028-02-01', '2028-04-01', 1)], 2, [['first', 0], ['late', 1]]],
  ['none need one track', [], 1, []],
])('%s', (_, bars, count, expected) => {
  const tracks = tracksOf(bars);
  expect([tracks.count, [...tracks.of]]).toEqual([count, expected]);
});
