import {
  type DateRange, type Decision, type Money, accept, covers, isCurrency, parseDateRange, reject,
} from '@caravanserai/kernel';
import { type CancellationStep, ladderFault } from './cancellation-ladder';

export const forums = ['courts-of-the-governing-law', 'courts-of-the-defendant'] as const;
export type Forum = (typeof forums)[number];

/** A clause in the parties' own words; it never leaves this service. */
export interface ExtraClause {
  readonly title: string;
  readonly text: string;
}

/** What the parties may change in a counter-proposal. Everything else comes from the reservation and stays as it is. */
export interface HostingTerms {
  readonly fee: Money;
  readonly insuredValue: Money;
  readonly cancellation: readonly CancellationStep[];
  readonly opening: DateRange;
  /** ISO 3166-1 alpha-2 of the country whose law governs; null where the parties make no choice. */
  readonly governingLaw: string | null;
  readonly forum: Forum;
  readonly extraClauses: readonly ExtraClause[];
}

export type TermsFault = 'terms-do-not-hold-together';

/** Checks that the terms can stand in one agreement; `details.errors` names each field that can't, as HTTP answers do. */
export function termsHoldTogether(terms: HostingTerms, occupancy: DateRange): Decision<HostingTerms, TermsFault> {
  const errors = [
    { field: 'fee', reason: amountFault(terms.fee) },
    { field: 'insuredValue', reason: amountFault(terms.insuredValue) },
    { field: 'cancellation', reason: ladderFault(terms.cancellation) },
    { field: 'opening', reason: openingFault(terms.opening, occupancy) },
  ].filter(({ reason }) => reason !== null);
  return errors.length === 0 ? accept(terms) : reject('terms-do-not-hold-together', { errors });
}

/** So far below the largest safe integer that fee and insured value can be added; no touring exhibition comes near it, not in dong. */
const MOST_MINOR = 1_000_000_000_000_000;

function amountFault({ minor, currency }: Money): string | null {
  if (!isCurrency(currency)) return 'must be in a currency of ISO 4217';
  const whole = Number.isSafeInteger(minor) && minor >= 0 && minor <= MOST_MINOR;
  return whole ? null : `must be a whole number of minor units from 0 to ${MOST_MINOR}`;
}

/** The space is reserved from delivery to dispatch; installing and packing need days outside the opening, but none may fall out of it. */
function openingFault(opening: DateRange, occupancy: DateRange): string | null {
  const range = parseDateRange(opening);
  if (!range.ok) return 'must be a range of at least one day in an IANA time zone';
  if (opening.zone !== occupancy.zone) return `must be in the time zone of the space, ${occupancy.zone}`;
  return covers(occupancy, opening) ? null : `must lie within the reserved days, ${occupancy.start} to ${occupancy.end}`;
}
