import type { SeedRow } from './seed-row';

// Amounts in minor units. What a scheme's page does not say is null; the current ceilings are to be checked by a person.

const scheme = (code: string, value: SeedRow['value'], source: string, confidence: SeedRow['confidence']): SeedRow => ({
  kind: 'indemnity-scheme', code, value: { minimumMinor: null, perShowMinor: null, overallMinor: null, ...value }, source, confidence,
});

const law = (code: string, source: string, validFrom?: string): SeedRow => ({
  kind: 'immunity', code, ...(validFrom !== undefined && { validFrom }), value: { offered: true }, source: `${source}; unchecked`, confidence: 'unverified',
});

export const coverRows: readonly SeedRow[] = [
  scheme('GB', { country: 'GB', currency: 'GBP' }, 'docsbay.net/government-indemnity-scheme; its minimum liability was not found', 'secondary'),
  scheme('US-DOMESTIC', { country: 'US', currency: 'USD', minimumMinor: 7_500_000_000, perShowMinor: 75_000_000_000, overallMinor: 500_000_000_000 },
    'fayettefinance.blogspot.com/2008/08; arts.gov domestic indemnity page: at launch, with a sliding deductible', 'secondary'),
  scheme('US-INTERNATIONAL', { country: 'US', currency: 'USD', perShowMinor: 180_000_000_000, overallMinor: 1_500_000_000_000 }, 'ceilings of 1.8 and 15 billion; unchecked', 'unverified'),
  scheme('CA', { country: 'CA', currency: 'CAD', minimumMinor: 50_000_000 }, 'openparliament.ca/committees/canadian-heritage/39-1/32', 'secondary'),
  law('GB', 'Tribunals, Courts and Enforcement Act 2007, part 6'),
  law('FR', 'law 94-679 of 1994, article 61'),
  law('DE', 'Kulturgutschutzgesetz 2016, sections 73 to 76'),
  law('AT', 'federal law on temporary immunity of cultural loans, 2003'),
  law('BE', 'law of 14 June 2004 on immunity from seizure'),
  law('CH', 'Kulturgütertransfergesetz, return guarantee', '2005-06-01'),
  law('JP', 'act on promoting exhibitions of overseas works of art, 2011'),
  law('AU', 'Protection of Cultural Objects on Loan Act 2013'),
];
