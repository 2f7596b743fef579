import { allEvents } from '@caravanserai/contracts';
import { emailLifecycle } from './email-lifecycle';
import { inboxLifecycle } from './inbox-lifecycle';

/** What each state allows, written by hand; whatever is not listed is refused. Every pair of state and action is tried. */
const allowed = {
  'notifications.email': {
    pending: 'hold>held gather>gathered begin-sending>sending fail>failed drop>stale',
    held: 'hold>held gather>gathered begin-sending>sending fail>failed drop>stale',
    gathered: 'hold>held confirm-sent>sent fail>failed drop>stale',
    sending: 'begin-again>sending confirm-sent>sent defer>retrying fail>failed drop>stale',
    retrying: 'hold>held begin-sending>sending fail>failed drop>stale',
    sent: '',
    failed: '',
    suppressed: '',
    stale: '',
  },
  'notifications.inbox': { delivered: 'mark-read>read', read: '', suppressed: '', stale: '' },
} as const;

const created = { 'notifications.email': 'queue>pending suppress>suppressed drop>stale', 'notifications.inbox': 'deliver>delivered suppress>suppressed drop>stale' };

const lifecycles = [emailLifecycle, inboxLifecycle];
type AnyOf = (typeof lifecycles)[0];

const target = (cell: string | undefined, action: string): string =>
  cell?.split(' ').find((entry) => entry.startsWith(`${action}>`))?.split('>')[1] ?? 'action-not-allowed';

const pairs = lifecycles.flatMap((lifecycle) => {
  const { workflow, states, actions } = lifecycle as AnyOf;
  const rows: Record<string, string> = allowed[workflow as keyof typeof allowed];
  const begun = actions.map((action) => [workflow, null, action, target(created[workflow as keyof typeof created], action), lifecycle] as const);
  return [...begun, ...states.flatMap((state) => actions.map((action) => [workflow, state, action, target(rows[state], action), lifecycle] as const))];
});

it.each(pairs)('%s: %s + %s gives %s', (_workflow, state, action, expected, lifecycle) => {
  const decision = (lifecycle as AnyOf).next(state as never, action as never);
  expect(decision.ok ? decision.value : decision.rejection.code).toBe(expected);
});

it.each(lifecycles)('$workflow names only states that the hand-written table knows', ({ workflow, states }) => {
  expect(states).toEqual(Object.keys(allowed[workflow as keyof typeof allowed]));
});

it.each(lifecycles)('$workflow emits only declared events', ({ eventTypes }) => {
  const declared = new Set(allEvents.map(({ type }) => type));
  expect(eventTypes.filter((type) => !declared.has(type))).toEqual([]);
});
