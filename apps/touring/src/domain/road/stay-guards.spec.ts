import type { StayFacts } from './stay-facts';
import { mayAdvance } from './stay-guards';
import { type StayAction, stayLifecycle, type StayState } from './stay-lifecycle';

const hour = 3_600_000;
const legs = { total: 1, booked: 1, collected: 1, delivered: 1 };
/** A stay of which nothing is missing, whatever step is asked for. */
const complete: StayFacts = {
  today: '2028-06-01', nowMs: 100 * hour, opening: '2028-03-01', closing: '2028-06-01', depositRecorded: true, climateChecked: true, settlementSigned: true,
  cover: { uncoveredDays: 0, firstGap: null, shortMinor: 0 }, documents: [{ kind: 'immunity', valid: true }], inbound: legs, outbound: legs, openIncidents: 0,
  unpackedMs: 50 * hour, restEndsMs: 100 * hour, objects: 3, incoming: { signed: 3, countersigned: 3, late: 0, latenessAccepted: false }, outgoing: { signed: 3, countersigned: 3 }, reportFiled: true,
};

it.each<[string, StayState, StayAction, Partial<StayFacts>, string[]]>([
  ['ready with everything', 'preparing', 'mark-ready', {}, []],
  ['ready without a deposit', 'preparing', 'mark-ready', { depositRecorded: false }, ['deposit 0/1']],
  ['ready with a hole in the cover', 'preparing', 'mark-ready', { cover: { uncoveredDays: 12, firstGap: '2028-02-01', shortMinor: 0 } }, ['insured-days -12/0 2028-02-01']],
  ['ready with too small a cover', 'preparing', 'mark-ready', { cover: { uncoveredDays: 0, firstGap: null, shortMinor: 500 } }, ['insured-value -500/0']],
  ['ready with a permit refused', 'preparing', 'mark-ready', { documents: [{ kind: 'immunity', valid: true }, { kind: 'cites-permit', valid: false }] }, ['documents 1/2 cites-permit']],
  ['ready with a transport only planned', 'preparing', 'mark-ready', { inbound: { ...legs, total: 2 } }, ['inbound-legs 1/2']],
  ['ready without a way out', 'preparing', 'mark-ready', { outbound: { total: 0, booked: 0, collected: 0, delivered: 0 } }, ['outbound-legs 0/1']],
  ['set off before anything was collected', 'ready', 'start-delivery', { inbound: { ...legs, collected: 0 } }, ['collected-legs 0/1']],
  ['received before the last crate', 'in-delivery', 'receive', { inbound: { ...legs, total: 2 } }, ['delivered-legs 1/2']],
  ['installed at the very end of the rest', 'received', 'install', {}, []],
  ['installed a moment before', 'received', 'install', { nowMs: 100 * hour - 1 }, ['hours-of-rest -1/0 1970-01-05T04:00:00.000Z']],
  ['installed before unpacking', 'received', 'install', { unpackedMs: null }, ['unpacking 0/1']],
  ['installed with a report missing', 'received', 'install', { incoming: { ...complete.incoming, signed: 2 } }, ['incoming-reports 2/3']],
  ['installed with late reports', 'received', 'install', { incoming: { ...complete.incoming, late: 2 } }, ['late-reports-accepted 0/2']],
  ['installed with late reports that were accepted', 'received', 'install', { incoming: { ...complete.incoming, late: 2, latenessAccepted: true } }, []],
  ['installed with no object on the list', 'received', 'install', { objects: 0 }, ['incoming-reports 3/1']],
  ['opened the day before', 'installed', 'open', { today: '2028-02-29' }, ['opening-day 0/1 2028-03-01']],
  ['opened on the day', 'installed', 'open', { today: '2028-03-01' }, []],
  ['opened with the climate unchecked', 'installed', 'open', { climateChecked: false }, ['climate-check 0/1']],
  ['closed a day early', 'open', 'close', { today: '2028-05-31' }, ['closing-day 0/1 2028-06-01']],
  ['closed with an incident open', 'open', 'close', { openIncidents: 2 }, ['incidents-closed -2/0']],
  ['closed early whatever the day', 'installed', 'close-early', { today: '2028-01-01' }, []],
  ['dispatched with a report not countersigned', 'packed', 'dispatch', { outgoing: { signed: 3, countersigned: 2 } }, ['outgoing-reports 2/3']],
  ['settled before it is signed', 'reported', 'settle', { settlementSigned: false }, ['settlement 0/1']],
])('%s', (_name, state, action, change, expected) => {
  const decision = mayAdvance(state, action, { ...complete, ...change });
  const missing = decision.ok ? [] : (decision.rejection.details?.['missing'] as Array<{ what: string; have: number; need: number; which: string | null }>);
  expect(missing.map(({ what, have, need, which }) => `${what} ${have}/${need}${which === null ? '' : ` ${which}`}`)).toEqual(expected);
});

it('asks the table before the guards', () => {
  expect(mayAdvance('open', 'mark-ready', complete)).toMatchObject({ ok: false, rejection: { code: 'action-not-allowed' } });
});

it('has a guard for every name in the table', () => {
  const steps = stayLifecycle.definition.transitions.flatMap(({ from, action }) => (from ?? []).map((state) => mayAdvance(state as StayState, action as StayAction, complete)));
  expect(steps.every(({ ok }) => ok)).toBe(true);
});
