import { addDays, type IsoDate } from '@caravanserai/kernel';
import type { ObligationAction, ObligationState } from './obligation-lifecycle';
import type { Owed } from './obligations-of-text';

export interface Obligation extends Owed {
  readonly state: ObligationState;
  /** Parties other than the one that owes it that do without it. */
  readonly waivedBy: readonly string[];
  /** SHA-256 of what shows that it was done. */
  readonly evidence: string | null;
}

export interface ObligationChange {
  readonly action: ObligationAction;
  readonly after: Obligation;
}

/** Whoever owes something is reminded two weeks before, as the platform reminds of other days: no clause says when. */
export const reminderDays = 14;

export const reminderOn = (dueOn: IsoDate): IsoDate => addDays(dueOn, -reminderDays);
/** It may be done on its day; the day after, it is late. */
export const lateOn = (dueOn: IsoDate): IsoDate => addDays(dueOn, 1);

const isOpen = ({ state }: Obligation): boolean => state !== 'met' && state !== 'waived';
const same = (kept: Obligation, owed: Owed): boolean =>
  kept.party === owed.party && kept.dueOn === owed.dueOn && kept.amount?.minor === owed.amount?.minor && kept.amount?.currency === owed.amount?.currency;

/**
 * What has to change so that the kept obligations are those of the text that binds now. What was paid or done or waived stays as it was,
 * whatever an amendment says (invariant 18); what the text no longer asks for is waived, since every party has signed that.
 */
export function changesTo(kept: readonly Obligation[], owed: readonly Owed[]): ObligationChange[] {
  const changed = owed.flatMap((one): ObligationChange[] => {
    const before = kept.find(({ key }) => key === one.key);
    if (before === undefined) return [{ action: 'derive', after: { ...one, state: 'pending', waivedBy: [], evidence: null } }];
    return !isOpen(before) || same(before, one) ? [] : [{ action: 'redate', after: { ...before, ...one, state: 'pending', waivedBy: [] } }];
  });
  const gone = kept.filter((one) => isOpen(one) && !owed.some(({ key }) => key === one.key));
  return [...changed, ...gone.map((before): ObligationChange => ({ action: 'waive', after: { ...before, state: 'waived' } }))];
}

/** Payments of the schedule that were recorded, by their numbers in it, are met. */
export function paymentsMet(kept: readonly Obligation[], recorded: readonly { readonly payment: number; readonly hash: string }[]): ObligationChange[] {
  return recorded.flatMap(({ payment, hash }) => {
    const before = kept.find(({ key }) => key === `PAY-${payment}`);
    return before === undefined || !isOpen(before) ? [] : [{ action: 'meet' as const, after: { ...before, state: 'met', evidence: hash } }];
  });
}

/** When an agreement is over, what does not survive it is owed no more; billing is, where credits survive. */
export function releasedAtEnd(kept: readonly Obligation[], survives: readonly string[]): ObligationChange[] {
  const stays = ({ clause }: Obligation): boolean => clause === 'CRE' && survives.includes('credits');
  return kept.filter((one) => isOpen(one) && !stays(one)).map((before) => ({ action: 'waive', after: { ...before, state: 'waived' } }));
}
