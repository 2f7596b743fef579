import type { ClauseId } from './clause-catalogue';
import { type Production, partyNamed } from './production';
import type { SeatKind } from './production-log';

/** As whom somebody may act: by a mandate of a party, or by a seat at the table. */
export type SeatName = 'lead' | 'negotiator' | 'signatory' | 'invited' | SeatKind;

export interface Acting {
  readonly organisationId: string;
  readonly personRef: string | null;
  /** What the person may do for that organisation at this moment, by its mandates. */
  readonly powers: readonly string[];
}

/** Nobody has a seat by being an administrator: administrators read, and never touch a text or the log. */
export function seatsOf(production: Production, { organisationId, personRef, powers }: Acting): SeatName[] {
  const standing = partyNamed(production, organisationId)?.standing;
  const negotiates = powers.includes('negotiate');
  const seats: SeatName[] = [];
  if (standing === 'joined' && negotiates) seats.push('negotiator');
  if (standing === 'joined' && negotiates && production.convenor === organisationId) seats.push('lead');
  if (standing === 'joined' && powers.includes('sign')) seats.push('signatory');
  if (standing === 'invited' && negotiates) seats.push('invited');
  const own = production.seats.filter((seat) => seat.organisationId === organisationId && (seat.personRef === null || seat.personRef === personRef));
  return [...seats, ...own.map(({ seat }) => seat)];
}

/** The clauses that are about money, which a finance controller may draft. */
export const moneyClauses: readonly ClauseId[] = ['BUD', 'CON', 'SHR', 'PAY', 'WAT', 'TAX', 'FX', 'SCH', 'VEN', 'TOU'];

/** Which seats may do what; a step that is not named here is taken by a timer or another service alone. */
export const stepSeats = {
  invite: ['lead'],
  'accept-invitation': ['invited'],
  'decline-invitation': ['invited'],
  'give-seat': ['negotiator'],
  'take-seat': ['negotiator'],
  open: ['lead'],
  'renew-offer': ['lead'],
  propose: ['negotiator', 'counsel', 'finance'],
  accept: ['negotiator'],
  reject: ['negotiator'],
  retract: ['negotiator', 'counsel', 'finance'],
  reopen: ['negotiator'],
  escalate: ['negotiator'],
  'cast-vote': ['negotiator'],
  mediate: ['facilitator'],
  abandon: ['lead'],
  'withdraw-party': ['negotiator'],
  'record-verdict': ['lead'],
  'waive-verdict': ['negotiator'],
  freeze: ['lead'],
  'reopen-text': ['negotiator'],
  send: ['lead'],
  sign: ['signatory'],
  'withdraw-signature': ['signatory'],
  'change-text': ['negotiator'],
  decline: ['negotiator', 'signatory'],
  refuse: ['negotiator', 'signatory'],
  'call-off': ['lead'],
  'satisfy-condition': ['lead', 'observer'],
  'waive-condition': ['negotiator'],
  'enter-into-force': ['lead'],
  'record-payment': ['lead', 'finance'],
  amend: ['negotiator'],
  suspend: ['negotiator'],
  resume: ['negotiator'],
  terminate: ['negotiator'],
  complete: ['lead'],
} as const satisfies Readonly<Record<string, readonly SeatName[]>>;

export type Step = keyof typeof stepSeats;

export const mayStep = (step: Step, seats: readonly SeatName[]): boolean => stepSeats[step].some((seat) => seats.includes(seat));
