import { nextInChain } from '@caravanserai/kernel/hash';

/** One step of one stop as the ledger keeps it: ids, codes and instants alone. */
export interface LedgerEntry {
  readonly seq: number;
  readonly tourId: string;
  readonly stopId: string;
  readonly action: string;
  readonly from: string | null;
  readonly to: string;
  /** The organisation that acted; null for a timer or another service. */
  readonly actor: string | null;
  readonly by: 'organiser' | 'host' | 'rival' | 'system';
  readonly at: string;
  /** The rank in line right after the step, null for a stop that stands in none. */
  readonly rank: number | null;
  readonly expiresAt: string | null;
  readonly occupiesFrom: string;
  readonly occupiesTo: string;
}

/** A line of the ledger as somebody may read it: of a rival's step only the seal is shown, and the chain goes through it all the same. */
export interface LedgerLine {
  readonly seq: number;
  readonly entry: LedgerEntry | null;
  readonly previous: string | null;
  readonly hash: string;
}

export type LedgerFault = 'out-of-order' | 'does-not-follow' | 'entry-changed';

export interface Verification {
  readonly entries: number;
  /** How many of them were read in full; the seals of the others were only followed. */
  readonly read: number;
  readonly head: string | null;
  readonly fault: { readonly seq: number; readonly reason: LedgerFault } | null;
}

/** Whether each line follows from the one before and says what was sealed; the first that does not is named. */
export function verifyLedger(lines: readonly LedgerLine[]): Verification {
  const read = lines.filter(({ entry }) => entry !== null).length;
  const head = lines.at(-1)?.hash ?? null;
  for (const [index, line] of lines.entries()) {
    const reason = faultOf(line, index + 1, lines[index - 1]?.hash ?? null);
    if (reason !== null) return { entries: lines.length, read, head, fault: { seq: line.seq, reason } };
  }
  return { entries: lines.length, read, head, fault: null };
}

function faultOf({ seq, entry, previous, hash }: LedgerLine, expected: number, before: string | null): LedgerFault | null {
  if (seq !== expected) return 'out-of-order';
  if (previous !== before) return 'does-not-follow';
  return entry !== null && (entry.seq !== seq || nextInChain(previous, entry) !== hash) ? 'entry-changed' : null;
}

/** What a party may read: the organiser everything, a host its own steps. */
export const shownTo = (line: LedgerLine, isOwn: (stopId: string) => boolean): LedgerLine => (line.entry !== null && isOwn(line.entry.stopId) ? line : { ...line, entry: null });
