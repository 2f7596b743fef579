import { allEvents } from '@caravanserai/contracts';
import { roadLifecycles } from './road-lifecycles';

/** What each state allows, written by hand; whatever is not listed is refused. Every pair of state and action is tried. */
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'touring.stay': {
    preparing: 'mark-ready>ready cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser cancel-force-majeure>cancelled-force-majeure',
    ready:
      'start-delivery>in-delivery reopen-preparation>preparing cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser ' +
      'cancel-force-majeure>cancelled-force-majeure',
    'in-delivery': 'receive>received cancel-by-host>cancelled-by-host cancel-by-organiser>cancelled-by-organiser cancel-force-majeure>cancelled-force-majeure',
    received: 'install>installed close-early>closed',
    installed: 'open>open close-early>closed',
    open: 'close>closed close-early>closed',
    closed: 'pack>packed',
    packed: 'dispatch>dispatched',
    dispatched: 'report>reported',
    reported: 'settle>settled',
    settled: '',
    'cancelled-by-host': '',
    'cancelled-by-organiser': '',
    'cancelled-force-majeure': '',
  },
  'touring.leg': {
    planned: 'quote>quoted cancel>cancelled',
    quoted: 'book>booked cancel>cancelled',
    booked: 'clear-export>export-cleared collect>collected cancel>cancelled',
    'export-cleared': 'collect>collected cancel>cancelled',
    collected: 'depart>in-transit',
    'in-transit': 'clear-import>import-cleared deliver>delivered',
    'import-cleared': 'deliver>delivered',
    delivered: 'discharge>discharged',
    discharged: '',
    cancelled: '',
  },
  'touring.incident': { open: 'close>closed', closed: '' },
  'touring.condition-report': {
    draft: 'amend>draft sign>signed-by-checker',
    'signed-by-checker': 'countersign>countersigned dispute>disputed',
    countersigned: 'file>filed',
    disputed: 'amend>draft resolve>countersigned',
    filed: '',
  },
  'touring.public-event': {
    hidden: 'describe>hidden schedule>scheduled cancel>cancelled',
    scheduled: 'describe>scheduled reschedule>rescheduled postpone>postponed move-online>moved-online cancel>cancelled pass>past',
    rescheduled: 'describe>rescheduled reschedule>rescheduled postpone>postponed move-online>moved-online cancel>cancelled pass>past',
    postponed: 'describe>postponed reschedule>rescheduled move-online>moved-online cancel>cancelled pass>past',
    'moved-online': 'describe>moved-online reschedule>rescheduled postpone>postponed cancel>cancelled pass>past',
    past: '',
    cancelled: '',
  },
};

const pairs = roadLifecycles.flatMap((lifecycle) =>
  lifecycle.pairs().map(({ state, action }) => {
    const cell = allowed[lifecycle.workflow]?.[state]?.split(' ').find((entry) => entry.startsWith(`${action}>`));
    return [lifecycle.workflow, state, action, cell?.split('>')[1] ?? 'action-not-allowed', lifecycle] as const;
  }),
);

it.each(pairs)('%s: %s + %s gives %s', (_workflow, state, action, expected, lifecycle) => {
  const decision = (lifecycle as (typeof roadLifecycles)[0]).next(state as never, action as never);
  expect(decision.ok ? decision.value : decision.rejection.code).toBe(expected);
});

it.each(roadLifecycles)('$workflow names only states that the hand-written table knows, and emits only declared events', ({ states, workflow, eventTypes }) => {
  const declared = new Set(allEvents.map(({ type }) => type));
  expect([states, eventTypes.filter((type) => !declared.has(type))]).toEqual([Object.keys(allowed[workflow]!), []]);
});
