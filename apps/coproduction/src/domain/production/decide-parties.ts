import { type Decision, reject } from '@caravanserai/kernel';
import type { Actor, CommandNamed, DecidedStep, ProductionAtHand } from './commands';
import { fact } from './decide-clauses';
import type { ClauseId } from './clause-catalogue';
import { clauseNamed, joinedIds, partyNamed, type Production } from './production';
import { productionLifecycle } from './production-lifecycle';
import { mandatoryClauses } from './templates';

const partiesMost = 30;

export function invite({ production }: ProductionAtHand, { party }: CommandNamed<'invite'>, { by }: Actor): Decision<DecidedStep> {
  const known = partyNamed(production, party.organisationId)?.standing;
  if (known === 'joined' || known === 'invited') return reject('already-a-party', { organisationId: party.organisationId });
  if (production.amends !== null) return reject('amendment-keeps-its-parties');
  if (production.parties.length >= partiesMost) return reject('too-many-parties', { most: partiesMost });
  const leads = production.parties.some(({ role, standing }) => role === 'lead' && standing !== 'left' && standing !== 'declined');
  if (party.role === 'lead' && leads) return reject('one-lead-alone');
  return fact({ action: 'invite', by, party });
}

/** Counsel and finance are persons of one's own party, seated by it; those who serve the table as a whole are seated by the lead. */
export function giveSeat({ production }: ProductionAtHand, { seat }: CommandNamed<'give-seat'>, { by, seats }: Actor): Decision<DecidedStep> {
  const own = seat.seat === 'counsel' || seat.seat === 'finance';
  if (own && (seat.organisationId !== by || seat.personRef === null)) return reject('seat-is-for-own-persons', { seat: seat.seat });
  if (!own && !seats.includes('lead')) return reject('seat-is-the-leads-to-give', { seat: seat.seat });
  if (!own && partyNamed(production, seat.organisationId)?.standing === 'joined') return reject('party-has-no-seat-beside', { seat: seat.seat });
  const same = production.seats.some((one) => one.seat === seat.seat && one.organisationId === seat.organisationId && one.personRef === seat.personRef);
  return same || production.seats.length >= 60 ? reject('seat-is-taken', { seat: seat.seat }) : fact({ action: 'give-seat', by, seat });
}

export function takeSeat({ production }: ProductionAtHand, { seatId }: CommandNamed<'take-seat'>, { by, seats }: Actor): Decision<DecidedStep> {
  const seat = production.seats.find((one) => one.seatId === seatId);
  if (seat === undefined) return reject('seat-unknown', { seatId });
  const own = seat.organisationId === by && (seat.seat === 'counsel' || seat.seat === 'finance');
  return own || (seats.includes('lead') && seat.seat !== 'counsel' && seat.seat !== 'finance') ? fact({ action: 'take-seat', by, seatId, seat: seat.seat }) : reject('seat-is-the-leads-to-give', { seat: seat.seat });
}

const offerDaysMost = 730;

export function open({ production }: ProductionAtHand, { until }: CommandNamed<'open'>, { by }: Actor, now: string): Decision<DecidedStep> {
  const parties = joinedIds(production).length;
  if (parties < 2) return reject('two-parties-needed', { joined: parties });
  const missing = production.amends === null ? mandatoryClauses(production.kind).filter((id) => clauseNamed(production, id) === undefined) : [];
  if (missing.length > 0) return reject('clauses-missing', { clauses: missing });
  const time = offerTime(until, now);
  return time ?? fact({ action: 'open', by, offerUntil: until });
}

export function renewOffer({ production }: ProductionAtHand, { until }: CommandNamed<'renew-offer'>, { by }: Actor, now: string): Decision<DecidedStep> {
  if (production.offerUntil !== null && Date.parse(until) <= Date.parse(production.offerUntil)) return reject('deadline-not-later', { offerUntil: production.offerUntil });
  return offerTime(until, now) ?? fact({ action: 'renew-offer', by, offerUntil: until });
}

export function offerTime(until: string, now: string): Decision<never> | null {
  const ahead = Date.parse(until) - Date.parse(now);
  if (ahead <= 0) return reject('deadline-not-ahead', { until });
  return ahead > offerDaysMost * 86_400_000 ? reject('deadline-too-late', { days: offerDaysMost }) : null;
}

/**
 * A party leaves. What it was to bring and to get is unallocated: the clauses that name it go back to the table, and none of them can be
 * agreed before it is written without the leaver. With fewer than two parties nothing is left to agree on.
 */
export function withdrawParty(at: ProductionAtHand, { successor }: CommandNamed<'withdraw-party'>, { by }: Actor): Decision<DecidedStep> {
  const { production } = at;
  const rest = joinedIds(production).filter((id) => id !== by);
  if (production.amends !== null) return reject('amendment-keeps-its-parties');
  const drafting = production.status === 'drafting';
  const dissolves = rest.length < (drafting ? 1 : 2);
  const convenes = production.convenor === by;
  if (!dissolves && convenes && (successor === null || !rest.includes(successor))) return reject('successor-required', { parties: rest });
  const action = dissolves ? 'dissolve' : 'withdraw-party';
  const next = productionLifecycle.next(production.status, action);
  if (!next.ok) return next;
  return fact({ action, by, successor: convenes && !dissolves ? successor : null, returns: dissolves ? [] : clausesNaming(at, by) });
}

function clausesNaming({ production, clauses }: ProductionAtHand, party: string): ClauseId[] {
  return production.clauses.flatMap(({ id, hash }) => (hash !== null && JSON.stringify(clauses.get(hash) ?? {}).includes(party) ? [id] : []));
}

/** Shares in basis points that belong to nobody, because whoever had them has left. */
export function unallocated(production: Production, shares: readonly { readonly party: string; readonly basisPoints: number }[]): number {
  const parties = joinedIds(production);
  return shares.filter(({ party }) => !parties.includes(party)).reduce((sum, { basisPoints }) => sum + basisPoints, 0);
}
