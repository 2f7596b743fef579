import type { AnswerOf } from '../../../api/client';

export type WorkingCalendar = AnswerOf<'/api/contacts/partners/{code}/calendar'>;
export type CalendarRow = WorkingCalendar['rows'][number];
export type CalendarKind = CalendarRow['kind'];

export const KINDS = ['weekend', 'yearly', 'day'] as const;
export const CONFIDENCES = ['text', 'secondary', 'unverified'] as const;

/** The key under which a country's calendar is kept. */
export const calendarKey = (partner: string) => ['working-calendar', partner] as const;

/** A weekday by its number, 1 for Monday, in the reader's words. */
export const weekdayName = (day: number, language: string): string => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** `05-01` in the reader's words, without a year. */
export const yearlyName = (code: string, language: string): string => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(`2028-${code}T00:00:00Z`));
