import { overdueAfterDays } from './office-status';

/** How long before a letter ends its authority is reminded to name a successor; at the end itself the end is told. */
export const reminderDays = [90, 30, 7] as const;

export interface Reminder {
  readonly daysLeft: (typeof reminderDays)[number];
  readonly at: Date;
}

const dayMs = 86_400_000;

const remindersOf = (validTo: Date): Reminder[] => reminderDays.map((daysLeft) => ({ daysLeft, at: new Date(validTo.getTime() - daysLeft * dayMs) }));

/** The first one that lies ahead: who comes into office for a month is not reminded of three. */
export const nextReminder = (validTo: Date, now: Date): Reminder | null => remindersOf(validTo).find(({ at }) => at > now) ?? null;

/** The last one whose time has come: after an outage nobody hears of 90 days when 20 are left. Null before the first and after the end. */
export const dueReminder = (validTo: Date, now: Date): Reminder | null =>
  now < validTo ? (remindersOf(validTo).filter(({ at }) => at <= now).at(-1) ?? null) : null;

export const vacancyOverdueAt = (vacantSince: Date): Date => new Date(vacantSince.getTime() + overdueAfterDays * dayMs);
