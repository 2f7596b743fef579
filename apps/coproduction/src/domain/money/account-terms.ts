import { addDays } from '@caravanserai/kernel';
import { type Receipt, type Standing, type Worth, nothingReceived, standingAfter } from './account-book';
import { type AccountDefinition, keptReckoning } from './account-definition';
import { amendedCourse } from './amended-course';
import type { Course } from './entitlements';

/** What an account is kept under, from a day on; the first terms hold from the beginning. */
export interface Terms {
  readonly from: string | null;
  /** Root of the text that was signed. */
  readonly root: string;
  readonly definition: AccountDefinition;
}

/** An account as it can be asked: by all its terms, each from its day on. */
export interface Kept {
  readonly course: Course;
  /** By the rates of the latest terms. */
  readonly worth: Worth;
  readonly standing: Standing;
}

/** What came in under earlier terms is reckoned and valued by them; the later ones go on from there. */
export function kept([first, ...amended]: readonly Terms[], receipts: readonly Receipt[]): Kept {
  const { course, worth } = keptReckoning(first!.definition);
  const days = [...amended.map(({ from }) => from!), null];
  const cameBetween = (from: string | null, to: string | null) => receipts.filter(({ at }) => (from === null || at >= from) && (to === null || at < to));
  let account: Kept = { course, worth, standing: standingAfter(cameBetween(null, days[0]!), worth, nothingReceived) };
  for (const [index, { from, definition }] of amended.entries()) {
    const terms = keptReckoning(definition);
    account = {
      course: amendedCourse(account.course, account.standing.peak, terms.course.waterfall),
      worth: terms.worth,
      standing: standingAfter(cameBetween(from, days[index + 1]!), terms.worth, account.standing),
    };
  }
  return account;
}

/** Of the terms those that had begun before the day. */
export const termsBefore = (terms: readonly Terms[], day: string): Terms[] => terms.filter(({ from }) => from === null || from < day);

/** Amended terms begin on the day, or on the one after what was booked already: that stays as it was paid. */
export const beginsOn = (today: string, lastOn: string | null): string => (lastOn === null || lastOn < today ? today : addDays(lastOn, 1));
