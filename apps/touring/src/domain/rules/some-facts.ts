import { addDays, dateRange, rangeInstants } from '@caravanserai/kernel';
import { type ReferenceRow, ReferenceBook } from './reference-book';
import type { StopFact, TourFacts } from './tour-facts';

// Facts for the tests of rules: a tour of which nothing is told beyond its stops and the dated rows.

export function referenceRow(kind: string, code: string, value: ReferenceRow['value'], validFrom = '2000-01-01', validTo: string | null = null): ReferenceRow {
  return { kind, code, validFrom, validTo, value, source: 'test', confidence: 'unverified', owner: 'test' };
}

export const someRows: readonly ReferenceRow[] = [
  referenceRow('hold-rule', 'acclimatisation', { value: 1, unit: 'days' }),
  referenceRow('hold-rule', 'delivery-before-opening', { value: 5, unit: 'working-days' }),
  referenceRow('customs-union', 'EU', { members: ['DE', 'FR', 'PT'] }),
  referenceRow('carnet-term', 'ATA', { monthsMax: 12, marginDays: 7 }),
  referenceRow('carnet-country', 'CN', { accepts: 'yes', uses: ['EF'], monthsMax: 6 }),
  referenceRow('carnet-country', 'CN', { accepts: 'yes', uses: ['EF', 'PE', 'CS'], monthsMax: 6 }, '2019-01-09'),
  referenceRow('carnet-country', 'IN', { accepts: 'restricted', uses: ['EF'], monthsMax: null }),
  referenceRow('carnet-country', 'TH', { accepts: 'yes', uses: ['PE', 'CS'], monthsMax: null }),
  referenceRow('immunity', 'DE', { offered: true }),
  referenceRow('immunity', 'PT', { offered: false }),
  referenceRow('indemnity-scheme', 'GB', { currency: 'GBP', minimumMinor: 100, perShowMinor: 1_000, country: 'GB' }),
  referenceRow('cites', 'instrument-certificate', { yearsMax: 3 }),
  referenceRow('export-threshold', 'painting', { ageYears: 50, valueMinor: 15_000_000, currency: 'EUR' }),
  referenceRow('import-threshold', 'archaeology', { ageYears: 250, valueMinor: null, currency: null }),
  referenceRow('schengen', 'short-stay', { days: 90, windowDays: 180 }),
  referenceRow('schengen', 'area', { members: ['DE', 'FR'] }),
  referenceRow('schengen', 'area', { members: ['DE', 'FR', 'HR'] }, '2023-01-01'),
  referenceRow('rest', 'performer', { hours: 11 }),
  referenceRow('rest', 'travel-day', { doorToDoorHours: 5 }),
  referenceRow('road-rule', 'rest-of-crates', { value: 24, unit: 'hours' }),
  referenceRow('road-rule', 'incoming-report', { value: 48, unit: 'hours' }),
  referenceRow('road-rule', 'indemnity-application', { value: 4, unit: 'months' }),
  referenceRow('road-rule', 'indemnity-application.GB', { value: 3, unit: 'months' }),
  referenceRow('road-rule', 'immunity-application', { value: 12, unit: 'weeks' }),
  referenceRow('exclusivity', 'default', { radiusKm: 50, daysBefore: 30, daysAfter: 30 }),
];

/** A stay with the instants that its zone gives it. */
export function someStop(change: Partial<StopFact> = {}): StopFact {
  const stay = { delivery: '2028-02-01', opening: '2028-02-15', closing: '2028-05-02', dispatch: '2028-05-08', zone: 'Europe/Lisbon', ...change };
  const { from, to } = rangeInstants(dateRange(stay.delivery, stay.dispatch, stay.zone));
  return {
    id: 'first', state: 'confirmed', hostId: 'host', spaceId: 'hall', country: 'PT', weekend: [6, 7], rank: 1, expiresAtMs: null,
    occupiesFromMs: Date.parse(from), occupiesToMs: Date.parse(to), ...stay,
  };
}

/** The same stay so many days later, under another id. */
export function laterStop(days: number, change: Partial<StopFact> = {}): StopFact {
  const { delivery, opening, closing, dispatch } = someStop();
  const moved = { delivery: addDays(delivery, days), opening: addDays(opening, days), closing: addDays(closing, days), dispatch: addDays(dispatch, days) };
  return someStop({ id: 'second', spaceId: 'other hall', ...moved, ...change });
}

export function someFacts(change: Partial<TourFacts> = {}): TourFacts {
  const now = '2027-11-24T12:00:00.000Z';
  return { tourId: 'tour', nowMs: Date.parse(now), today: now.slice(0, 10), reference: new ReferenceBook(someRows), leastTurnaroundDays: 7, stops: [someStop()], ...change };
}
