import { trackOf } from './track';

const step = (from: string | null, to: string, at: string) => ({ from, to, at });

it.each([
  ['straight on', [step(null, 'hold', '1'), step('hold', 'reserved', '2')], 'reserved', [['hold', '1'], ['reserved', '2']]],
  ['steps that stay change nothing', [step(null, 'hold', '1'), step('hold', 'hold', '2')], 'hold', [['hold', '1']]],
  ['back again', [step(null, 'hold', '1'), step('hold', 'challenged', '2'), step('challenged', 'hold', '3')], 'hold', [['challenged', '2'], ['hold', '3']]],
])('%s', (_, events, state, expected) => {
  expect(trackOf({ state }, events).map(({ state: name, at }) => [name, at])).toEqual(expected);
});
