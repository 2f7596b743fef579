import type { EngagementState } from '../engagement-lifecycle';
import type { CompanyPlan } from './company-plan';
import type { Deal, Payer } from './deal';
import { paperKinds, papersOfTheEvening, type PaperKind, type RightGrant } from './engagement-facts';
import type { HouseLine, RiderLine } from './rider';
import type { BoxOffice } from './settlement';

/** What is told of an engagement, part by part. */
export interface EngagementParts {
  readonly deal: Deal;
  readonly rider: readonly RiderLine[];
  readonly house: readonly HouseLine[];
  readonly rights: readonly RightGrant[];
  readonly plan: CompanyPlan;
  readonly statement: BoxOffice;
}
export type Part = keyof EngagementParts;

const untilContract: readonly EngagementState[] = ['enquiry', 'availability', 'hold', 'offer'];
const untilAdvanced: readonly EngagementState[] = [...untilContract, 'contract', 'advancing'];

/** Whose word a part is, and while what lasts it can be said anew: afterwards somebody relies on it. */
export const parts: Readonly<Record<Part, { readonly side: Payer; readonly during: readonly EngagementState[] }>> = {
  deal: { side: 'host', during: untilContract },
  rider: { side: 'organiser', during: untilAdvanced },
  house: { side: 'host', during: untilAdvanced },
  rights: { side: 'organiser', during: untilContract },
  plan: { side: 'organiser', during: [...untilAdvanced, 'advanced'] },
  statement: { side: 'host', during: ['performed', 'get-out'] },
};

export const linesMayChange = (state: EngagementState): boolean => untilAdvanced.includes(state);

export const recordKinds = ['agree-deal', 'sign-statement', ...paperKinds] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Who lays a paper on the table; null where either may. */
export function sideOfPaper(kind: PaperKind): Payer | null {
  if ((papersOfTheEvening as readonly string[]).includes(kind)) return null;
  return kind === 'withholding-document' ? 'host' : 'organiser';
}

export type PartFault = 'line-repeated' | 'dates-out-of-order' | 'traveller-repeated' | 'calls-out-of-order' | 'deductions-above-gross';

const repeats = (keys: readonly (string | number)[]): boolean => new Set(keys).size < keys.length;

/** What can't be true of a part, whoever says it; null where nothing contradicts itself. */
export const faultsOfParts: { readonly [P in Part]: (part: EngagementParts[P]) => PartFault | null } = {
  deal: () => null,
  rider: (lines) => (repeats(lines.map(({ line }) => line)) ? 'line-repeated' : null),
  house: (lines) => (repeats(lines.map(({ line }) => line)) ? 'line-repeated' : null),
  rights: (grants) => (grants.some(({ from, to }) => from !== null && to !== null && from >= to) ? 'dates-out-of-order' : null),
  plan: faultOfPlan,
  statement: ({ grossMinor, taxMinor, cardFeesMinor }) => (taxMinor + cardFeesMinor > (grossMinor ?? 0) ? 'deductions-above-gross' : null),
};

function faultOfPlan({ arrives, leaves, travellers, calls }: CompanyPlan): PartFault | null {
  if (arrives > leaves) return 'dates-out-of-order';
  if (repeats(travellers.map(({ number }) => number))) return 'traveller-repeated';
  const isTurned = (from: string, to: string) => Date.parse(from) >= Date.parse(to);
  return calls.some(({ callAt, getOutEndsAt, opensAt, closesAt }) => isTurned(callAt, getOutEndsAt) || isTurned(opensAt, closesAt)) ? 'calls-out-of-order' : null;
}
