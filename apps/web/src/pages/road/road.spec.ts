import { leadingStep, noonOf, stepsOf } from './road';

const next = [
  { step: 'close', actor: 'host', to: 'closed', missing: [] },
  { step: 'close-early', actor: 'host', to: 'closed', missing: [] },
  { step: 'cancel-force-majeure', actor: 'party', to: 'cancelled-force-majeure', missing: [] },
] as never;

it('the step that leads on is no way out', () => {
  expect(leadingStep({ next })?.step).toBe('close');
  expect(leadingStep({ next: [] })).toBe(null);
});

it.each([['host', ['close', 'close-early']], ['organiser', []], [null, []]] as const)('the %s sees its own steps', (side, expected) => {
  expect(stepsOf({ next }, side).map(({ step }) => step)).toEqual(expected);
});

it.each([
  ['2028-02-01', 'Asia/Ho_Chi_Minh', '2028-02-01T05:00:00.000Z'],
  ['2028-07-01', 'Europe/Lisbon', '2028-07-01T11:00:00.000Z'],
  ['2028-02-01', 'Pacific/Auckland', '2028-01-31T23:00:00.000Z'],
])('noon of %s in %s', (day, zone, expected) => {
  expect(noonOf(day, zone)).toBe(expected);
});
