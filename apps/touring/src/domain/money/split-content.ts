import { accept, type Decision, greatCircleKm, money, type Money, type Place, reject } from '@caravanserai/kernel';
import { type FixedRate, inCurrency } from './exchange';
import { fairSplit, type FairShare, mostFairParties } from './fair-split';
import { type SharingStop, shareCosts, shareOutgoing, type SplitFormula } from './shared-costs';

export const transportFormulas = ['equal', 'by-weeks', 'outgoing-leg', 'fair'] as const;
export type TransportFormula = (typeof transportFormulas)[number];

export interface SplitStop extends SharingStop {
  readonly hostId: string;
}

export interface SharedCost {
  readonly id: string;
  readonly stopId: string | null;
  readonly isTransport: boolean;
  readonly amount: Money;
}

export interface SplitAsked {
  readonly currency: string;
  readonly transport: TransportFormula;
  readonly rest: SplitFormula;
  /** Of the hybrid formula: how much of the whole is divided equally. */
  readonly equalBasisPoints: number;
  readonly rates: readonly FixedRate[];
  /** For the fair split: where the route begins and ends, and where each stop is. */
  readonly home: Place | null;
  readonly places: readonly (Place & { readonly stopId: string })[];
}

export interface SplitPart {
  readonly totalMinor: number;
  /** In the order of the stops. */
  readonly shares: readonly number[];
  readonly organiserMinor: number;
}

/** What the hosts agree to, whole: the numbers, how they came about, and the entries and rates that they came from. */
export interface SplitContent {
  readonly currency: string;
  readonly totalMinor: number;
  readonly stops: readonly (SplitStop & { readonly dueMinor: number })[];
  readonly organiserMinor: number;
  readonly transport: SplitPart & { readonly formula: TransportFormula; readonly routeMetres: number | null; readonly derivation: readonly FairShare[] };
  readonly rest: SplitPart & { readonly formula: SplitFormula; readonly equalBasisPoints: number };
  readonly rates: readonly FixedRate[];
  readonly entryIds: readonly string[];
}

export type SplitRefusal = 'nothing-to-share' | 'no-stops-to-share' | 'rate-missing' | 'too-many-for-fair-split' | 'places-missing' | 'route-has-no-length' | 'amount-too-large';

/** The division of a tour's shared costs: transport by one formula, everything else by another, both to the last minor unit (R29). */
export function splitContent(costs: readonly SharedCost[], stops: readonly SplitStop[], asked: SplitAsked): Decision<SplitContent, SplitRefusal> {
  if (stops.length === 0) return reject('no-stops-to-share');
  if (costs.length === 0) return reject('nothing-to-share');
  const changed = inCurrency(costs.map(({ amount }) => amount), asked.currency, asked.rates);
  if (!changed.ok) return changed;
  const inMinor = costs.map(({ stopId, isTransport }, at) => ({ stopId, isTransport, minor: (changed.value[at] as Money).minor }));
  const sum = (of: boolean) => inMinor.filter(({ isTransport }) => isTransport === of).reduce((total, { minor }) => total + minor, 0);
  const [transportMinor, restMinor] = [sum(true), sum(false)];
  if (!Number.isSafeInteger(transportMinor + restMinor)) return reject('amount-too-large');
  const transport = transportPart(inMinor.filter(({ isTransport }) => isTransport), transportMinor, stops, asked);
  if (!transport.ok) return transport;
  const rest = { formula: asked.rest, equalBasisPoints: asked.equalBasisPoints, totalMinor: restMinor, organiserMinor: 0, shares: shareCosts(money(restMinor, asked.currency), asked.rest, stops, asked.equalBasisPoints) };
  return accept({
    currency: asked.currency,
    totalMinor: transportMinor + restMinor,
    stops: stops.map((stop, at) => ({ ...stop, dueMinor: (transport.value.shares[at] as number) + (rest.shares[at] as number) })),
    organiserMinor: transport.value.organiserMinor,
    transport: transport.value, rest, rates: asked.rates, entryIds: costs.map(({ id }) => id),
  });
}

type TransportPart = SplitContent['transport'];

function transportPart(costs: readonly { stopId: string | null; minor: number }[], totalMinor: number, stops: readonly SplitStop[], asked: SplitAsked): Decision<TransportPart, SplitRefusal> {
  const plain = { formula: asked.transport, totalMinor, organiserMinor: 0, routeMetres: null, derivation: [] };
  if (asked.transport === 'outgoing-leg') return accept({ ...plain, ...shareOutgoing(costs, stops) });
  if (asked.transport !== 'fair') return accept({ ...plain, shares: shareCosts(money(totalMinor, asked.currency), asked.transport, stops) });
  const between = metresBetween(stops, asked);
  if (!between.ok) return between;
  const fair = fairSplit(totalMinor, between.value);
  return accept({ ...plain, shares: fair.shares.map(({ share }) => share), routeMetres: fair.routeUnits, derivation: fair.shares });
}

/** Great circles stand for what the ways cost: the invoices are of one route, and nobody has asked for the prices of all the others. */
function metresBetween(stops: readonly SplitStop[], { home, places }: SplitAsked): Decision<number[][], SplitRefusal> {
  if (stops.length > mostFairParties) return reject('too-many-for-fair-split', { stops: stops.length, most: mostFairParties });
  const found = stops.map(({ stopId }) => places.find((place) => place.stopId === stopId));
  const missing = stops.filter((_, at) => found[at] === undefined).map(({ stopId }) => stopId);
  if (home === null || missing.length > 0) return reject('places-missing', { stopIds: missing, home: home !== null });
  const all: Place[] = [home, ...(found as Place[])];
  const metres = all.map((from) => all.map((to) => Math.round(1_000 * greatCircleKm(from, to))));
  return metres.every((row) => row.every((way) => way === 0)) ? reject('route-has-no-length') : accept(metres);
}
