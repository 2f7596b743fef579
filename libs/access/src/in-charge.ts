import { accept, type Decision, reject } from '@caravanserai/kernel';

export interface PuttingInCharge {
  /** For which side. */
  readonly organisationId: string;
  /** Null: nobody any more. */
  readonly personRef: string | null;
  readonly reason?: string;
}

/** Who decides it: for which organisation they act, and whether as the secretariat. */
export interface Decider {
  readonly personRef: string | null;
  readonly actingFor: string | null;
  readonly asAdministrator: boolean;
}

export type DecidedBy = 'oneself' | 'own-side' | 'secretariat';

/** Each side says for itself who is in charge of what it shares with others. The secretariat may for either, where nobody there can any more, and owes a reason for it. */
export function mayPutInCharge({ organisationId, personRef, reason }: PuttingInCharge, parties: readonly string[], by: Decider): Decision<DecidedBy> {
  if (!parties.includes(organisationId)) return reject('organisation-not-a-party');
  if (by.asAdministrator) return reason === undefined ? reject('reason-missing') : accept('secretariat');
  if (organisationId !== by.actingFor) return reject('not-your-side');
  return accept(personRef !== null && personRef === by.personRef ? 'oneself' : 'own-side');
}
