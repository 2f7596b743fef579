import { type Decision, accept, addDays, reject } from '@caravanserai/kernel';
import { type Standing, type Worth, afterReceipts, balanceOf } from './account-book';
import { type AccountStatus, accountLifecycle } from './account-lifecycle';
import type { Course } from './entitlements';

/** A claimant of the waterfall; outside the platform where no organisation stands behind it, such as a sales agent or a bank. */
export interface AccountParty {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string | null;
}

export interface AccountSeats {
  readonly lead: string;
  /** Holds the finance role: records what comes in. */
  readonly keeper: string;
  readonly parties: readonly AccountParty[];
}

const mostParties = 30;
const partyRoles = Array.from({ length: mostParties }, (_, index) => `party-${index + 1}`);

/** The roles that organisations have in an account, as its policy names them. */
export const accountRoles = { lead: ['lead'], keeper: ['keeper'], all: ['lead', 'keeper', ...partyRoles] } as const;

export const organisationsOf = ({ lead, keeper, parties }: AccountSeats): string[] => [...new Set([lead, keeper, ...parties.flatMap(({ organisationId }) => organisationId ?? [])])];

/** Which organisation has which role. */
export function seatsOf(account: AccountSeats): Record<string, string> {
  const [lead, keeper] = [account.lead, account.keeper];
  return { lead, keeper, ...Object.fromEntries(organisationsOf(account).map((organisation, index) => [partyRoles[index]!, organisation])) };
}

/** Whoever leads and whoever keeps the money must have a part in it: an outsider's account would bind nobody. */
export function checkSeats(seats: AccountSeats): Decision<undefined, 'lead-is-no-party' | 'keeper-is-no-party'> {
  const organisations = seats.parties.map(({ organisationId }) => organisationId);
  if (!organisations.includes(seats.lead)) return reject('lead-is-no-party', { leadId: seats.lead });
  return organisations.includes(seats.keeper) ? accept() : reject('keeper-is-no-party', { keeperId: seats.keeper });
}

/** What is to be booked. */
export interface ReceiptGiven {
  readonly receivedOn: string;
  readonly minor: bigint;
  readonly currency: string;
  /** Number of an earlier receipt that this one takes back, in part or whole. */
  readonly corrects: number | null;
}

/** The book as far as the next entry depends on it. */
export interface Book {
  readonly status: AccountStatus;
  readonly worth: Worth;
  readonly standing: Standing;
  readonly lastOn: string | null;
  /** The receipt to be corrected, with what earlier corrections have left of it; null when there is no such receipt. */
  readonly corrected: { readonly left: bigint; readonly currency: string } | null;
}

/**
 * The book only goes forward: an entry is never dated before the one above it, so that a statement that was drawn stays true. What is found
 * later is corrected by an entry of its own day.
 */
export function bookReceipt(book: Book, given: ReceiptGiven, today: string) {
  const next = accountLifecycle.next(book.status, 'record-receipt');
  if (!next.ok) return next;
  if (given.minor === 0n) return reject('receipt-of-nothing');
  if (!book.worth.has(given.currency)) return reject('currency-without-rate', { currency: given.currency });
  if (book.lastOn !== null && given.receivedOn < book.lastOn) return reject('receipt-before-the-last', { lastOn: book.lastOn });
  // East of Greenwich the day has begun before it has in UTC.
  if (given.receivedOn > addDays(today, 1)) return reject('receipt-in-the-future', { today });
  const correction = given.corrects === null ? accept() : checkCorrection(book, given);
  if (!correction.ok) return correction;
  const after = afterReceipts(book.standing, [{ at: given.receivedOn, minor: given.minor, currency: given.currency }], book.worth);
  return (after.received.get(given.currency) ?? 0n) < 0n ? reject('refund-exceeds-receipts', { currency: given.currency }) : accept(after);
}

function checkCorrection({ corrected }: Book, { corrects, minor, currency }: ReceiptGiven) {
  if (corrected === null || corrected.currency !== currency) return reject('receipt-unknown', { receipt: corrects, currency });
  return minor < 0n && -minor <= corrected.left ? accept() : reject('correction-exceeds-receipt', { left: String(corrected.left) });
}

/** Closing releases the residue; what is still to be recovered from parties has to come in first, or the account would owe it for ever. */
export function closeAccount(course: Course, { status, standing, lastOn }: Pick<Book, 'status' | 'standing' | 'lastOn'>, closedOn: string) {
  const next = accountLifecycle.next(status, 'close');
  if (!next.ok) return next;
  if (lastOn !== null && closedOn < lastOn) return reject('close-before-the-last', { lastOn });
  const { held } = balanceOf(course, standing, true);
  return held < 0n ? reject('still-to-recover', { held: String(held) }) : accept({ status: next.value });
}
