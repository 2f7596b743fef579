import { defineEvent } from '../define-event';
import { date, flag, group, id, integer, listOf, optional, partner, timeZone } from '../fields';

/** A year of a holiday's first or last keeping. */
const year = () => integer(1900, 2199);

export const calendarChanged = defineEvent('contacts.calendar.changed', 1, {
  key: 'calendarId',
  when: 'when the working calendar of a partner becomes known or gains a row; carries all of it as it holds now',
  data: {
    calendarId: id(),
    partner: partner(),
    revision: integer(1),
    /** Left out where the clocks of the country differ. */
    timeZone: optional(timeZone()),
    /** The days of rest of a week from a day on: 1 is Monday, 7 is Sunday. */
    weekends: listOf(group({ from: date(), days: listOf(integer(1, 7), 7) }), 100),
    /** The same day of every year. */
    yearly: listOf(group({ month: integer(1, 12), day: integer(1, 31), firstYear: optional(year()), lastYear: optional(year()), verified: flag() }), 400),
    /** Single days, off or worked on although the week or a yearly row says otherwise. */
    days: listOf(group({ date: date(), off: flag(), verified: flag() }), 4_000),
  },
});
