import type { SeedRow } from './seed-row';

const area = 'AT BE CH CZ DE DK EE ES FI FR GR HU IS IT LI LT LU LV MT NL NO PL PT SE SI SK';
const member = (validFrom: string | undefined, codes: string, note: string): SeedRow => ({
  kind: 'schengen', code: 'area', ...(validFrom !== undefined && { validFrom }), value: { members: codes.split(' ') }, source: `${note}; the list is to be checked by a person`, confidence: 'unverified',
});
const factor = (code: string, mgPerTonneKm: number): SeedRow => ({
  kind: 'emission-factor', code, value: { mgPerTonneKm }, source: 'Defra, direct emissions, undated copy: modeshiftcentre.org.uk/water_freight', confidence: 'secondary',
});
const rung = (fromDays: number, shareBasisPoints: number) => ({ fromDays, shareBasisPoints });

/** Travellers, rest, exclusivity, ladders, and the factors of carriage that no leg's mode names. */
export const tradeRows: readonly SeedRow[] = [
  { kind: 'schengen', code: 'short-stay', value: { days: 90, windowDays: 180 }, source: 'pearle.eu/policyarea/third-country-nationals; ism.org/blog/brexit-what-you-need-to-know', confidence: 'secondary' },
  member(undefined, area, 'area before 2023'),
  member('2023-01-01', `${area} HR`, 'Croatia has joined'),
  member('2024-03-31', `${area} HR BG RO`, 'Bulgaria and Romania have joined by air and sea'),
  { kind: 'rest', code: 'performer', value: { hours: 11 }, source: 'working time directive of the EU; unchecked', confidence: 'unverified' },
  { kind: 'rest', code: 'travel-day', value: { doorToDoorHours: 5 }, source: 'house rule; unchecked', confidence: 'unverified' },
  { kind: 'exclusivity', code: 'default', value: { radiusKm: 50, daysBefore: 30, daysAfter: 30 }, source: 'house rule; the three measures as details.eu/helpdesk-de/setting-default-exclusivities-per-artist keeps them', confidence: 'unverified' },
  { kind: 'cancellation-ladder', code: 'whole-fee', value: { rungs: [rung(0, 10_000)], unlessRebooked: true }, source: 'sites.si.edu/host/guidelines2d.htm', confidence: 'secondary' },
  { kind: 'cancellation-ladder', code: 'five-rungs', value: { rungs: [rung(271, 1_500), rung(181, 4_000), rung(121, 6_000), rung(61, 8_000), rung(0, 10_000)], unlessRebooked: false },
    source: 'a trade-fair contract: th1.ilovetranslation.com/j6L65Pobgow=d', confidence: 'secondary' },
  factor('van', 590_700),
  factor('short-sea-container', 29_700),
  factor('general-cargo-ship', 13_150),
  factor('ro-ro-ship', 51_360),
];
