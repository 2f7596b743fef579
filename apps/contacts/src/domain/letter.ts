import { accept, reject, type Decision } from '@caravanserai/kernel';

/** Who may name whom, and from when to when. Times half-open. */
export interface Submission {
  readonly submittedBy: string;
  readonly nominee: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** Nobody names themselves: the letter comes from the authority, as UNFCCC and CBD demand it. */
export function decideSubmission(
  { submittedBy, nominee, validFrom, validTo }: Submission,
  now: Date,
): Decision<undefined, 'nominee-submits-self' | 'designation-empty' | 'designation-over'> {
  if (submittedBy === nominee) return reject('nominee-submits-self');
  if (validTo !== null && validTo <= validFrom) return reject('designation-empty', { validFrom, validTo });
  if (validTo !== null && validTo <= now) return reject('designation-over', { validTo });
  return accept();
}

/** Whoever looks at a letter is neither the one who sent it nor the one it names (ASVS 2.3.5). */
export function fourEyes(
  parties: { readonly submittedBy: string; readonly nominee: string },
  verifier: string,
): Decision<undefined, 'four-eyes'> {
  return verifier === parties.submittedBy || verifier === parties.nominee ? reject('four-eyes') : accept();
}
