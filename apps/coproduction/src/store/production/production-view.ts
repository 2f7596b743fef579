import type { ProductionAtHand } from '../../domain/production/commands';
import { textFaults } from '../../domain/production/coherence';
import { openStage } from '../../domain/production/decide-signing';
import { textsOnTable, verdictFactsHash } from '../../domain/production/decide-text';
import { stuckAt } from '../../domain/production/decide-deadlock';
import { type ClauseStanding, type Consent, type Production, joined, requiredFor } from '../../domain/production/production';
import { productionLifecycle } from '../../domain/production/production-lifecycle';
import { type Step, type SeatName, mayStep, stepSeats } from '../../domain/production/seats';
import { type Reader, maySee } from '../../domain/production/seen';
import type { FieldGroup } from '../../domain/production/text';

/** A production as it is answered to somebody at its table. */
export type ProductionView = ReturnType<typeof productionView>;

export interface ViewedBy extends Reader {
  readonly seats: readonly SeatName[];
}

export function productionView(at: ProductionAtHand, reader: ViewedBy) {
  const { production } = at;
  const { productionId: id, version, kind, title, language, status, ruleEdition, amends, convenor, parties, seats, draft, offerUntil, deadlock, verdict, waivedBy } = production;
  return {
    id, version, kind, title, language, status, ruleEdition, amends, convenor, draft, offerUntil, deadlock, waivedBy, seats,
    parties: parties.map(({ organisationId, role, name, partner, standing }) => ({ organisationId, role, name, partner, standing })),
    yours: { organisations: reader.organisations.filter((one) => parties.some(({ organisationId }) => organisationId === one)), seats: reader.seats, steps: stepsFor(production, reader.seats) },
    verdict: verdict && { ...verdict, isCurrent: verdict.factsHash === verdictFactsHash(production) },
    clauses: production.clauses.map((clause) => clauseView(at, clause, reader)),
    faults: faultsOf(at),
    signing: production.signing && { ...production.signing, openStage: openStage(production) },
    signatures: production.signatures,
    conditions: production.conditions.map(({ evidence, waivedBy: by }, index) => ({ condition: index + 1, evidence, waivedBy: by })),
    longStop: production.longStop, termEnd: production.termEnd, suspendedAt: production.suspendedAt,
    payments: production.payments.map(({ payment }) => payment),
    amendments: production.amendments,
    consolidatedRoot: production.consolidated?.root ?? null,
  };
}

/** One clause as its reader sees it; of a side letter between others that it exists, by its hash. */
export interface ClauseView {
  readonly id: ClauseStanding['id'];
  readonly status: ClauseStanding['status'];
  readonly hash: string | null;
  readonly mandatory: boolean;
  readonly locked: boolean;
  readonly because: string | null;
  readonly isHidden: boolean;
  readonly title: string | null;
  readonly fields: FieldGroup | null;
  readonly words: string | null;
  readonly between: readonly string[] | null;
  readonly proposedBy: string | null;
  readonly counters: number;
  readonly openSince: string | null;
  /** From when on it can be escalated: an instant, or `now`. */
  readonly stuckAt: string | null;
  readonly consents: readonly { readonly party: string; readonly how: Consent['how'] }[];
  readonly missing: readonly string[];
  readonly branches: ClauseStanding['branches'];
}

const nothingSeen = { title: null, fields: null, words: null, between: null, proposedBy: null, counters: 0, openSince: null, stuckAt: null, consents: [], missing: [], branches: [] };

function clauseView(at: ProductionAtHand, clause: ClauseStanding, reader: Reader): ClauseView {
  const { id, status, hash, mandatory, locked, because } = clause;
  const common = { id, status, hash, mandatory, locked, because };
  if (!maySee(clause, reader)) return { ...common, isHidden: true, ...nothingSeen };
  const text = hash === null ? undefined : at.clauses.get(hash);
  const consented = clause.consents.map(({ party }) => party);
  return {
    ...common, isHidden: false,
    title: text?.title ?? null, fields: text?.fields ?? null, words: text?.words ?? null, between: clause.between,
    proposedBy: clause.proposedBy, counters: clause.counters, openSince: clause.openSince,
    stuckAt: at.production.status === 'negotiating' ? stuckAt(at, clause) : null,
    consents: clause.consents.map(({ party, how }) => ({ party, how })),
    missing: requiredFor(at.production, clause).filter((party) => !consented.includes(party)),
    branches: clause.branches,
  };
}

/** Before it is frozen the page says what does not hold together yet; a text that names a leaver is incomplete, and says so. */
function faultsOf(at: ProductionAtHand) {
  return ['drafting', 'negotiating', 'deadlock'].includes(at.production.status) ? textFaults(textsOnTable(at), joined(at.production), at.production.language) : [];
}

const clauseSteps: readonly Step[] = ['propose', 'accept', 'reject', 'retract', 'reopen'];

/** What the tables let these seats do from here; guards may still refuse it. */
function stepsFor({ status }: Production, seats: readonly SeatName[]): Step[] {
  const open: readonly string[] = productionLifecycle.actionsFrom(status);
  const clausesMove = status === 'negotiating' || (status === 'drafting' && seats.includes('lead'));
  return (Object.keys(stepSeats) as Step[]).filter((step) => mayStep(step, seats) && (clauseSteps.includes(step) ? clausesMove : open.includes(step)));
}
