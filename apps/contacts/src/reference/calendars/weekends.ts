import type { CalendarRow } from '../../domain/calendar-row';
import { calendarsAsOf } from './written';

/** The day from which a weekend stands whose first day nobody has written down. */
const asFarBackAsWePlan = '2000-01-01';

const weekend = (code: string, days: readonly number[], source: string, confidence: CalendarRow['confidence']): CalendarRow => ({
  kind: 'weekend', code, off: true, days, firstYear: null, lastYear: null, name: 'Weekend', source, confidence, checkedOn: calendarsAsOf,
});

const usual = [weekend(asFarBackAsWePlan, [6, 7], 'python-holidays 0.109 and CLDR 48 say the same', 'secondary')];

/** Where it is not Saturday and Sunday, or where that is doubtful: CLDR 48 has Saturday and Sunday for BD and BN, Sunday alone for IN. */
const others: Readonly<Record<string, readonly CalendarRow[]>> = {
  BD: [
    weekend(asFarBackAsWePlan, [5], 'General knowledge: Friday alone until September 2005', 'unverified'),
    weekend('2005-09-09', [5, 6], 'python-holidays 0.109 for the days; general knowledge for the date', 'unverified'),
  ],
  BN: [weekend(asFarBackAsWePlan, [5, 7], 'python-holidays 0.109; government offices rest on Friday and Sunday', 'unverified')],
  IN: [weekend(asFarBackAsWePlan, [6, 7], 'python-holidays 0.109; offices of the central government', 'unverified')],
  MY: [weekend(asFarBackAsWePlan, [6, 7], 'python-holidays 0.109; some states rest on Friday and Saturday', 'unverified')],
};

/** The weekends of a country, the oldest first. */
export const weekendsOf = (partner: string): readonly CalendarRow[] => others[partner] ?? usual;
