import type { ClaimKind } from './line';

/** Who stands in line for a space or a set, as the database has it. */
export interface Occupant {
  readonly kind: ClaimKind;
  readonly id: string;
  readonly organiserId: string;
  readonly hostId: string;
  readonly title: string;
  /** The first day, and the day after the last one, by the clock of the house. */
  readonly firstDay: string;
  readonly dayAfter: string;
  readonly isConfirmed: boolean;
}

/** The same as far as one reader may know it. */
export interface InTheWay {
  readonly kind: ClaimKind;
  readonly id: string | null;
  readonly title: string | null;
  readonly firstDay: string;
  readonly dayAfter: string;
  readonly isConfirmed: boolean;
}

/** A house knows what stands in its calendar and an organiser what is on its tours; of everything else they learn the days alone. */
export function asSeenBy(reader: string | null, { kind, id, organiserId, hostId, title, firstDay, dayAfter, isConfirmed }: Occupant): InTheWay {
  const isOwn = reader === organiserId || reader === hostId;
  return { kind, id: isOwn ? id : null, title: isOwn ? title : null, firstDay, dayAfter, isConfirmed };
}
