import type { SeedRow } from './seed-row';

// Thresholds at the border of the union, in euro cents. Categories as the annexes name them, in short.

const exported = (code: string, ageYears: number, valueMinor: number | null): SeedRow => ({
  kind: 'export-threshold', code, value: { ageYears, valueMinor, currency: valueMinor === null ? null : 'EUR' }, source: 'Regulation (EC) 116/2009, annex I; unchecked', confidence: 'unverified',
});
const imported = (code: string, ageYears: number, valueMinor: number | null): SeedRow => ({
  kind: 'import-threshold', code, validFrom: '2025-06-28', value: { ageYears, valueMinor, currency: valueMinor === null ? null : 'EUR' },
  source: 'Regulation (EU) 2019/880, annexes B and C; exemptions of temporary admission for exhibitions are to be checked', confidence: 'unverified',
});

export const borderRows: readonly SeedRow[] = [
  exported('archaeology', 100, null),
  exported('dismembered-monument', 100, null),
  exported('painting', 50, 15_000_000),
  exported('watercolour', 50, 3_000_000),
  exported('drawing', 50, 1_500_000),
  exported('print', 50, 1_500_000),
  exported('sculpture', 50, 5_000_000),
  exported('photograph', 50, 1_500_000),
  exported('manuscript', 50, null),
  exported('book', 100, 5_000_000),
  exported('map', 200, 1_500_000),
  exported('archive', 50, null),
  exported('other-antique', 50, 5_000_000),
  imported('archaeology', 250, null),
  imported('dismembered-monument', 250, null),
  ...['painting', 'watercolour', 'drawing', 'print', 'sculpture', 'manuscript', 'book', 'other-antique'].map((code) => imported(code, 200, 1_800_000)),
  { kind: 'cites', code: 'instrument-certificate', value: { yearsMax: 3 }, source: 'CITES Res. Conf. 16.8 (Rev. CoP17), scribd.com/document/477469757; three years unchecked', confidence: 'unverified' },
];
