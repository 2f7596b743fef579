import { allEvents } from '@caravanserai/contracts';
import { moneyLifecycles } from './money-lifecycles';

/** What each state allows, written by hand; whatever is not listed is refused. Every pair of state and action is tried. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'touring.cost-split': { proposed: 'agree-split>agreed decline-split>declined supersede-split>superseded', agreed: 'supersede-split>superseded', declined: '', superseded: '' },
  'touring.settlement': {
    draft: 'redraw>draft present>presented',
    presented: 'take-back>draft sign>signed-by-one',
    'signed-by-one': 'take-back>draft countersign>signed',
    signed: 'close-even>paid state-part>signed state-payment>payment-stated deny-receipt>signed confirm-part>signed',
    'payment-stated': 'deny-receipt>signed confirm-part>payment-stated confirm-receipt>paid',
    paid: '',
  },
};

const pairs = moneyLifecycles.flatMap((lifecycle) =>
  lifecycle.pairs().map(({ state, action }) => {
    const cell = allowed[lifecycle.workflow]?.[state]?.split(' ').find((entry) => entry.startsWith(`${action}>`));
    return [lifecycle.workflow, state, action, cell?.split('>')[1] ?? 'action-not-allowed', lifecycle] as const;
  }),
);

it.each(pairs)('%s: %s + %s gives %s', (_workflow, state, action, expected, lifecycle) => {
  const decision = (lifecycle as (typeof moneyLifecycles)[0]).next(state as never, action as never);
  expect(decision.ok ? decision.value : decision.rejection.code).toBe(expected);
});

it.each(moneyLifecycles)('$workflow names only states of the table, and emits only declared events', ({ states, workflow, eventTypes }) => {
  const declared = new Set(allEvents.map(({ type }) => type));
  expect([states, eventTypes.filter((type) => !declared.has(type))]).toEqual([Object.keys(allowed[workflow]!), []]);
});
