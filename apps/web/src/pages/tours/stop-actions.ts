import type { Lifecycle, Stop } from './touring';

export type StopActionName = 'assess' | 'send-contract' | 'extend' | 'decline' | 'answer-challenge' | 'accept-conditions' | 'challenge' | 'release';
export type Side = 'organiser' | 'host';

/** Why an action can't be done now; each is a key of the texts. */
export type Because = 'no-power' | 'read-only' | 'facility-not-assessed' | 'facility-conditions-open' | 'not-first-in-line' | 'contract-is-out' | 'challenge-is-open' | 'first-already' | 'dates-past' | 'tour-ended';

export interface StopAction {
  readonly name: StopActionName;
  readonly because: Because | null;
  /** What leads on from here. */
  readonly leadsOn: boolean;
}

export interface StopActor {
  /** Sides of the organisation that one acts for; both is not possible. */
  readonly side: Side | null;
  readonly powers: readonly string[];
  readonly today: string;
  readonly tourIsOpen: boolean;
}

/** Which steps of the table stand behind each button. */
const STEPS: Readonly<Record<StopActionName, string>> = {
  assess: 'pass-facility',
  'send-contract': 'send-contract',
  extend: 'extend-hold',
  decline: 'decline-hold',
  'answer-challenge': 'answer-challenge',
  'accept-conditions': 'accept-facility-conditions',
  challenge: 'challenge-hold',
  release: 'release-hold',
};
const OF_SIDE: Readonly<Record<Side, readonly StopActionName[]>> = {
  organiser: ['assess', 'send-contract', 'extend', 'decline'],
  host: ['answer-challenge', 'accept-conditions', 'challenge', 'release'],
};

type StopFacts = Pick<Stop, 'state' | 'rank' | 'facility' | 'delivery'>;

/** What this side would look for at a stop in this state; what can't be done now has its reason. Empty where the stop has ended. */
export function stopActions(stop: StopFacts, table: Lifecycle | undefined, actor: StopActor): StopAction[] {
  const state = table?.states.find((one) => one.state === stop.state);
  if (!table || !state || state.final || actor.side === null) return [];
  const allowed = (name: StopActionName) => table.transitions.some(({ action, from }) => action === STEPS[name] && from?.includes(stop.state));
  const shown = OF_SIDE[actor.side].filter((name) => isLookedFor(name, stop));
  const reasons = shown.map((name) => [name, becauseOf(name, stop, allowed(name), actor)] as const);
  return reasons.map(([name, because]) => ({ name, because, leadsOn: because === null && name === leadOf(stop, actor.side!) }));
}

/** A step that belongs to another moment is not looked for: nobody answers a challenge that was never made. */
function isLookedFor(name: StopActionName, { state, facility, rank }: StopFacts): boolean {
  if (state === 'contract-lapsed') return name === 'send-contract';
  if (state === 'reserved') return name === 'decline' || name === 'release';
  if (name === 'answer-challenge') return state === 'challenged';
  if (name === 'accept-conditions') return facility === 'conditional';
  if (name === 'challenge') return (rank ?? 1) > 1;
  return true;
}

function becauseOf(name: StopActionName, stop: StopFacts, allowed: boolean, { powers, today, tourIsOpen }: StopActor): Because | null {
  if (!powers.includes('manage-tours')) return 'no-power';
  if (stop.state === 'reserved') return 'contract-is-out';
  if (name === 'send-contract' && !tourIsOpen) return 'tour-ended';
  if (!allowed) return stop.state === 'challenged' ? 'challenge-is-open' : 'read-only';
  return name === 'send-contract' ? notYet(stop, today) : null;
}

function notYet({ facility, rank, delivery, state }: StopFacts, today: string): Because | null {
  if (delivery <= today) return 'dates-past';
  if (facility === 'conditional') return 'facility-conditions-open';
  if (facility !== 'passed' && facility !== 'conditions-accepted') return 'facility-not-assessed';
  return (rank ?? 1) > 1 && state !== 'contract-lapsed' ? 'not-first-in-line' : null;
}

/** The one step that this side has to take next. */
function leadOf({ state, facility }: StopFacts, side: Side): StopActionName | null {
  if (side === 'host') return state === 'challenged' ? 'answer-challenge' : facility === 'conditional' ? 'accept-conditions' : null;
  return state === 'hold' && facility === 'not-assessed' ? 'assess' : 'send-contract';
}
