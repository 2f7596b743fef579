import * as engagements from './engagement-lifecycle';
import * as stops from './stop-lifecycle';

/** Exhibitions and performances wait for a space in one line. */
export type ClaimKind = 'stop' | 'engagement';

/**
 * A stop, or a run of performances, as far as it claims dates. Instants are milliseconds since 1970, half-open. The space is taken from
 * delivery to dispatch; the set until it can be elsewhere, i.e. for the tour's least turnaround longer (rules R1 and R2).
 */
export interface Claim {
  readonly kind: ClaimKind;
  readonly id: string;
  readonly tourId: string;
  readonly spaceId: string;
  readonly state: stops.StopState | engagements.EngagementState;
  /** Counts the placements of the whole service: the lower one came first. */
  readonly placedNo: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly setFreeAtMs: number;
}

export type Contested = 'space' | 'set';

/** What both claims want at the same moment; nothing where they can live side by side. */
export function contested(a: Claim, b: Claim): Contested[] {
  const sameSpace = a.spaceId === b.spaceId && a.fromMs < b.toMs && b.fromMs < a.toMs;
  // A company is no set of crates: where it plays, and when, rule R25 judges.
  const sameSet = a.kind === 'stop' && b.kind === 'stop' && a.tourId === b.tourId && a.fromMs < b.setFreeAtMs && b.fromMs < a.setFreeAtMs;
  return [...(sameSpace ? (['space'] as const) : []), ...(sameSet ? (['set'] as const) : [])];
}

const inLine: Readonly<Record<ClaimKind, ReadonlySet<string>>> = { stop: new Set(stops.statesInLine), engagement: new Set(engagements.statesInLine) };
const firm: Readonly<Record<ClaimKind, ReadonlySet<string>>> = { stop: new Set(stops.firmStates), engagement: new Set(engagements.firmStates) };

/** Everybody else in line for dates of this claim, in the order of placement. */
export function rivalsOf(claim: Claim, others: readonly Claim[]): Claim[] {
  return others
    .filter((other) => other.id !== claim.id && inLine[other.kind].has(other.state) && contested(claim, other).length > 0)
    .sort((a, b) => a.placedNo - b.placedNo);
}

/** The rivals who came first: the blockers of a hold. */
export function blockersOf(claim: Claim, others: readonly Claim[]): Claim[] {
  return rivalsOf(claim, others).filter((other) => other.placedNo < claim.placedNo);
}

/** 1 + number of blockers: derived whenever it is asked, never stored. */
export function rankOf(claim: Claim, others: readonly Claim[]): number {
  return 1 + blockersOf(claim, others).length;
}

/** The holds whose rank improves when these claims leave the line: those placed later that wanted the same. */
export function behind(gone: readonly Claim[], others: readonly Claim[]): Claim[] {
  const goneIds = new Set(gone.map(({ id }) => id));
  return others.filter(
    (other) =>
      !goneIds.has(other.id) &&
      (other.state === 'hold' || other.state === 'challenged') &&
      gone.some((claim) => claim.placedNo < other.placedNo && contested(claim, other).length > 0),
  );
}

export const isFirm = ({ kind, state }: Pick<Claim, 'kind' | 'state'>): boolean => firm[kind].has(state);
