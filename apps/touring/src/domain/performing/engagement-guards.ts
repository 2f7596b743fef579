import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type EngagementAction, type EngagementState, engagementLifecycle } from '../engagement-lifecycle';
import { burdens, burdensWithoutPayer, payers, termsMissing } from './deal';
import { type EngagementFacts, papersOfTheEvening, papersOfTheWay, type PaperKind, rightKinds, type RightKind } from './engagement-facts';
import { isSettled } from './rider';

export const thingsMissing = [
  'day-ahead', 'days-confirmed', 'hold-in-force', 'first-in-line', 'deal', 'deal-terms', 'place-known', 'rivals', 'right', 'payer', 'agreement', 'rider', 'rider-line', 'paper', 'travellers', 'short-stay-days', 'show-day', 'shows-left',
  'statement', 'signature',
] as const;

/** One thing that a step still waits for: how much of it there is, how much there must be, and which one where that can be named. */
export interface MissingThing {
  readonly what: (typeof thingsMissing)[number];
  readonly have: number;
  readonly need: number;
  readonly which: string | null;
}

type Guard = (facts: EngagementFacts) => readonly MissingThing[];

const unless = (holds: boolean, what: MissingThing['what'], which: string | null = null, have = 0, need = 1): MissingThing[] => (holds ? [] : [{ what, have, need, which }]);

const datesAreAhead: Guard = ({ today, firstDay }) => unless(firstDay > today, 'day-ahead', firstDay);
const daysAreNotConfirmed: Guard = ({ confirmedAhead }) => unless(confirmedAhead === 0, 'days-confirmed', null, -confirmedAhead, 0);
const holdIsInForce: Guard = ({ holdExpiresMs, nowMs }) => unless(holdExpiresMs !== null && holdExpiresMs > nowMs, 'hold-in-force', holdExpiresMs === null ? null : new Date(holdExpiresMs).toISOString());
/** Rule R5: only what stands first may go on to an offer. */
const holdStandsFirst: Guard = ({ ahead }) => unless(ahead === 0, 'first-in-line', null, -ahead, 0);

const dealIsComplete: Guard = ({ deal }) => (deal === null ? unless(false, 'deal') : termsMissing(deal).flatMap((term) => unless(false, 'deal-terms', term)));

/** Rule R25: what is not known bars the offer too, for a promise of exclusivity can't be taken back. */
const noRivalShowNearby: Guard = ({ rivals }) => (rivals === null ? unless(false, 'place-known') : unless(rivals === 0, 'rivals', null, -rivals, 0));

const rightsAreGranted: Guard = (facts) => rightKinds.filter((kind) => !isGranted(facts, kind)).flatMap((kind) => unless(false, 'right', kind));

function isGranted({ rights, country, firstDay, dayAfter }: EngagementFacts, kind: RightKind): boolean {
  return rights.some((right) => right.kind === kind && (!right.needed || (right.territories.includes(country) && right.from !== null && right.to !== null && right.from <= firstDay && dayAfter <= right.to)));
}

const everyBurdenHasAPayer: Guard = ({ deal }) => (deal === null ? [...burdens] : burdensWithoutPayer(deal)).flatMap((burden) => unless(false, 'payer', burden));
const bothSidesAgree: Guard = ({ agreed }) => payers.filter((side) => !agreed[side]).flatMap((side) => unless(false, 'agreement', side));

/** Rule R32: each line that the company must have; a wish that can't be granted keeps nobody at home. */
const riderIsReconciled: Guard = ({ lines }) => (lines === null ? unless(false, 'rider') : lines.filter((line) => line.isMust && !isSettled(line)).map(({ line, have, need }) => ({ what: 'rider-line', have: have ?? 0, need, which: line })));

const papersAreThere = (kinds: readonly PaperKind[]): Guard => ({ papers }) => kinds.filter((kind) => !papers.has(kind)).flatMap((kind) => unless(false, 'paper', kind));

/** Rule R26, over all stops and engagements of the tour. */
const shortStays: Guard = ({ shortStays: found }) => (found === null ? unless(false, 'travellers') : unless(found.most <= found.allowed, 'short-stay-days', null, found.most, found.allowed));

const aShowIsDue: Guard = ({ today, firstDay, showsPlayed, showsPlanned }) => [
  ...unless(today >= firstDay, 'show-day', firstDay),
  ...unless(showsPlayed < showsPlanned, 'shows-left', null, showsPlayed, showsPlanned),
];

const boxOfficeIsStated: Guard = ({ isStated }) => unless(isStated, 'statement');
const statementIsSigned: Guard = ({ signed }) => payers.filter((side) => !signed[side]).flatMap((side) => unless(false, 'signature', side));
const withholdingIsDocumented: Guard = ({ deal, papers }) => unless((deal?.withholdingBasisPoints ?? 0) === 0 || papers.has('withholding-document'), 'paper', 'withholding-document');

/** What each guard named in the table demands. */
const guards: Readonly<Record<string, Guard>> = {
  'dates-in-future': datesAreAhead,
  'days-are-not-confirmed-to-another': daysAreNotConfirmed,
  'hold-is-in-force': holdIsInForce,
  'hold-stands-first': holdStandsFirst,
  'deal-is-complete': dealIsComplete,
  'no-rival-show-nearby': noRivalShowNearby,
  'rights-are-granted': rightsAreGranted,
  'every-burden-has-a-payer': everyBurdenHasAPayer,
  'both-sides-agree': bothSidesAgree,
  'rider-is-reconciled': riderIsReconciled,
  'papers-of-the-evening-are-there': papersAreThere(papersOfTheEvening),
  'short-stays-are-not-exceeded': shortStays,
  'papers-of-the-way-are-there': papersAreThere(papersOfTheWay),
  'a-show-is-due': aShowIsDue,
  'box-office-is-stated': boxOfficeIsStated,
  'statement-is-signed': statementIsSigned,
  'withholding-is-documented': withholdingIsDocumented,
};

/** Everything that a step still waits for, in the order of the table's guards; empty where it may be taken. */
export function stillMissing(state: EngagementState, action: EngagementAction, facts: EngagementFacts): MissingThing[] {
  const rule = engagementLifecycle.definition.transitions.find((transition) => transition.action === action && transition.from?.includes(state));
  return (rule?.guards ?? []).flatMap((name) => [...(guards[name] as Guard)(facts)]);
}

/** Whether the step may be taken: by the table, then by its guards, which say all that is missing and not only the first thing. */
export function mayStep(state: EngagementState, action: EngagementAction, facts: EngagementFacts): Decision<EngagementState, 'action-not-allowed' | 'step-not-ready'> {
  const next = engagementLifecycle.next(state, action);
  if (!next.ok) return next;
  const missing = stillMissing(state, action, facts);
  return missing.length === 0 ? accept(next.value) : reject('step-not-ready', { step: action, missing });
}
