import { bandsOf, grownMost, withBeginning } from './flow-series';

const flow = (states: readonly (readonly [string, readonly number[]])[]) => ({
  times: [1, 2],
  states: states.map(([state, counts]) => ({ workflow: 'w', state, counts })),
  arrivals: [0, 0],
  departures: [3, 5],
});

it('what is over lies at the ground, and the first state on top', () => {
  expect(bandsOf(flow([['enquiry', [1, 2]], ['hold', [4, 4]]])).map(({ kind, state }) => state || kind)).toEqual(['over', 'hold', 'enquiry']);
});

it('more than seven states: the six fullest, and one band for the rest', () => {
  const many = flow(Array.from({ length: 9 }, (_, at) => [`s${at}`, [at, at + 1]] as const));
  const bands = bandsOf(many);
  expect([bands.map(({ kind, state }) => state || kind), bands[1]!.counts]).toEqual([['over', 'other', 's8', 's7', 's6', 's5', 's4', 's3'], [3, 6]]);
});

it.each([
  ['the one that grew most', [['a', [1, 5]], ['b', [0, 9]]], 'b'],
  ['none, where all shrink', [['a', [5, 1]]], undefined],
] as const)('work piles up in %s', (_, states, expected) => {
  expect(grownMost(bandsOf(flow(states)))?.band.state).toBe(expected);
});

it('one step of time begins the day before, with nothing', () => {
  const day = { times: [86_400_000], states: [{ workflow: 'w', state: 'a', counts: [3] }], arrivals: [4], departures: [1] };
  expect(withBeginning(day)).toEqual({ times: [0, 86_400_000], states: [{ workflow: 'w', state: 'a', counts: [0, 3] }], arrivals: [0, 4], departures: [0, 1] });
});
