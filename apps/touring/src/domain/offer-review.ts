import { type Decision, accept, reject } from '@caravanserai/kernel';

export interface Submission {
  readonly organiserId: string;
  /** The account that handed the offer in. */
  readonly submittedBy: string | null;
}

export interface Editor {
  readonly accountKey: string;
  readonly actingFor: string | null;
}

export type ReviewRefusal = 'editor-of-the-organiser' | 'editor-submitted-it';

/**
 * The two-person rule: who judges an offer acts for another organisation than the one that made it, and is not the person who
 * handed it in under another hat.
 */
export function twoPersonsOfTwoOrganisations(offer: Submission, editor: Editor): Decision<undefined, ReviewRefusal> {
  if (editor.actingFor === offer.organiserId) return reject('editor-of-the-organiser', { organisationId: offer.organiserId });
  if (editor.accountKey === offer.submittedBy) return reject('editor-submitted-it');
  return accept();
}
