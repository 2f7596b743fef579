import {
  designationActivated,
  designationEnded,
  designationExpiring,
  designationRejected,
  designationResumed,
  designationReturned,
  designationSubmitted,
  designationSuspended,
  officeVacancyOverdue,
} from '@caravanserai/contracts';
import { tell, type Telling } from './telling';

const holder = { who: 'holder' } as const;
const office = { who: 'office' } as const;
const designators = { who: 'designators' } as const;

/** Of an erased person nobody is left to be told; a designation taken back before it began never made its nominee a holder. */
const endedForTheHolder = ['expired', 'superseded', 'resigned', 'revoked'] as const;

/** Who is told when a point of contact comes into office, rests or leaves it. Names stay with contacts. */
export const tellingsOfContacts: readonly Telling[] = [
  tell(designationSubmitted, { who: 'administrators' }, 'designation-submitted', 'office-news'),
  tell(designationReturned, designators, 'designation-returned', 'office-news'),
  tell(designationRejected, designators, 'designation-rejected', 'office-news'),
  tell(designationExpiring, designators, 'designation-expiring', 'office'),
  tell(officeVacancyOverdue, designators, 'office-vacant', 'office'),
  tell(designationActivated, holder, 'office-taken', 'office'),
  tell(designationActivated, office, 'office-changed', 'office-news'),
  tell(designationSuspended, holder, 'office-suspended', 'office'),
  tell(designationSuspended, office, 'office-rests', 'office-news'),
  tell(designationResumed, holder, 'office-resumed', 'office'),
  tell(designationResumed, office, 'office-works-again', 'office-news'),
  tell(designationEnded, holder, 'office-ended', 'office', { reason: endedForTheHolder }),
  // Its authority must act on it, so this can't be switched off as the news of others can.
  tell(designationEnded, designators, 'designation-expired', 'office', { reason: ['expired'] }),
  tell(designationEnded, office, 'office-left', 'office-news', { reason: [...endedForTheHolder, 'erased'] }),
];
