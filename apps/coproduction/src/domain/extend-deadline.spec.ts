import { after, before, storyIn } from '../../test/made-up';
import { extendDeadline } from './extend-deadline';

it.each([
  ['a later day', '2026-12-20T15:00:00.000Z', before, 'extend-deadline'],
  ['the last day that there may be', '2027-02-28T15:00:00.000Z', before, 'extend-deadline'],
  ['a day beyond it', '2027-02-28T15:00:00.001Z', before, 'deadline-too-late'],
  ['the same day', '2026-11-30T15:00:00.000Z', before, 'deadline-not-later'],
  ['a later day when the time is over', '2026-12-20T15:00:00.000Z', after, 'time-to-sign-is-over'],
])('%s', (_, until, now, expected) => {
  const decision = extendDeadline(storyIn('negotiating').agreement, until, now);
  expect(decision.ok ? decision.value.action : decision.rejection.code).toBe(expected);
});
