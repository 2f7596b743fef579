import { exactMinor, instantAt, isTime, leadingStep, stepsOf, toneOf } from './performing';

it.each([
  ['2028-06-10', '20:30', 'Europe/Paris', '2028-06-10T18:30:00.000Z'],
  ['2028-01-10', '20:30', 'Europe/Paris', '2028-01-10T19:30:00.000Z'],
  ['2028-03-26', '04:00', 'Europe/Paris', '2028-03-26T02:00:00.000Z'],
  ['2028-03-26', '00:30', 'Europe/Paris', '2028-03-25T23:30:00.000Z'],
  ['2028-10-29', '12:00', 'Europe/Paris', '2028-10-29T11:00:00.000Z'],
  ['2028-06-10', '19:00', 'Asia/Tokyo', '2028-06-10T10:00:00.000Z'],
])('%s at %s in %s is %s', (day, time, zone, instant) => expect(instantAt(day, time, zone)).toBe(instant));

it('a time has hours and minutes', () => expect(['20:30', '24:00', '8:30', '08:60', undefined].map(isTime)).toEqual([true, false, false, false, false]));
it('a part of a minor unit is shown to a thousandth', () => expect([exactMinor('100', '1'), exactMinor('1000', '3'), exactMinor('-1', '2')]).toEqual([100, 333.333, -0.5]));

const step = (name: string, side: string, missing = 0) => ({ step: name, side, needsRemark: false, missing: Array.from({ length: missing }, () => ({ what: 'deal', have: 0, need: 1, which: null })) });
it('the step that leads on is no way out, and of two the one that can be taken', () => {
  const next = [step('perform', 'host', 1), step('get-out', 'host'), step('cancel-by-organiser', 'organiser'), step('cancel-force-majeure', 'party')] as never;
  expect(leadingStep({ next })?.step).toBe('get-out');
  expect(stepsOf({ next }, 'organiser').map((one) => one.step)).toEqual(['cancel-by-organiser', 'cancel-force-majeure']);
});
it.each([['settled', 'jade'], ['enquiry', 'them'], ['cancelled-by-host', 'madder'], ['hold-expired', 'madder']] as const)('%s looks %s', (state, tone) => expect(toneOf(state)).toBe(tone));
