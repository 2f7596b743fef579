import { laterStop, someFacts, someStop } from '../rules/some-facts';
import { knockOns } from './knock-on';
import { moveLifecycle } from './move-lifecycle';

describe('a move', () => {
  it.each(moveLifecycle.pairs().map(({ state, action }) => [state, action] as const))('%s, %s', (state, action) => {
    const next = moveLifecycle.next(state, action);
    const expected = { 'accept-move': 'accepted', 'decline-move': 'declined', 'withdraw-move': 'withdrawn' }[action as string];
    expect(next.ok ? next.value : next.rejection.code).toBe(state === 'proposed' && expected !== undefined ? expected : 'action-not-allowed');
  });
});

// The first stop leaves on 2028-05-08; with a week on the way the second, 104 days later, arrives just in time, and so does the third.
const [first, second, third] = [someStop(), laterStop(104, { state: 'hold', rank: 1 }), laterStop(208, { id: 'third' })];
const facts = someFacts({ stops: [first, second, third] });
const told = (moved: typeof first) => knockOns({ ...facts, stops: [...facts.stops.filter(({ id }) => id !== moved.id), moved] }, moved).map(({ stopId, days, isFirm }) => `${stopId} ${days}${isFirm ? ' firm' : ''}`);
const shifted = (stop: typeof first, days: number) => laterStop(days, { id: stop.id, state: stop.state, rank: stop.rank });

it.each<[string, ReturnType<typeof told>, string[]]>([
  ['nothing moves', told(first), []],
  ['a day later pushes all that follow by a day', told(shifted(first, 1)), ['second 1', 'third 1 firm']],
  ['a day earlier asks nothing of anybody', told(shifted(first, -1)), []],
  ['the second a day earlier pushes the first back', told(shifted(second, 103)), ['first -1 firm']],
  ['the third three days earlier pushes both back', told(shifted(third, 205)), ['first -3 firm', 'second -3']],
  ['far later, beyond the others, it pushes them back only if it must', told(shifted(first, 400)), []],
])('%s', (_name, pushed, expected) => expect(pushed).toEqual(expected));

it('slack takes up what it can', () => {
  const slack = [first, second, laterStop(218, { id: 'third' })];
  const moved = shifted(first, 12);
  expect(knockOns({ ...facts, stops: [moved, ...slack.slice(1)] }, moved).map(({ stopId, days }) => [stopId, days])).toEqual([['second', 12], ['third', 2]]);
});
