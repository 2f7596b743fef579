import { calendar, euros, evenly, everyKind, insured, money, sharesOf } from './clauses';
import type { Example } from './example';

const lisbon = { negotiates: 'helena', signs: 'duarte' } as const;
const tokyo = { negotiates: 'kenji', signs: 'sachiko' } as const;
const hanoi = { negotiates: 'linh', signs: 'quang' } as const;
const krakow = { negotiates: 'zofia', signs: 'marek' } as const;
const jakarta = { negotiates: 'dewi', signs: 'bayu' } as const;
const riga = { negotiates: 'ilze', signs: 'andris' } as const;
const lead = 'lead' as const;
const partner = 'co-producer' as const;

const operaShares = [5_000, 3_000, 2_000];
const filmShares = { failing: [9_600, 400], meeting: [9_000, 1_000] } as const;
const filmBudget = 50_000_000;

/** The co-productions that can be played; figures are invented and close. */
export const examples = {
  /** An opera by three houses: one leads, all own the set, the second tours it afterwards. */
  opera: {
    kind: 'stage', title: 'Salt and Silk, the opera', equalStrength: false, owes: ['PAY', 'PRE', 'TRA', 'INS', 'CRE'], toursBy: 1,
    houses: [{ ...lisbon, role: lead }, { ...tokyo, role: partner }, { ...hanoi, role: partner }],
    clauses: (setting) => ({
      ...everyKind(setting, operaShares), ...money(setting, operaShares, 90_000_000), ...calendar(setting), ...insured(setting, 40_000_000),
      TER: { territories: setting.ids.map((party, at) => ({ party, exclusive: true, countries: [['PT', 'ES'], ['JP', 'KR'], ['VN', 'LA']][at] })) },
      TOU: { who: [setting.ids[1]], feePerPerformance: euros(1_200_000), handlingBasisPoints: 500, split: sharesOf(setting.ids, operaShares) },
      WAT: { currency: 'EUR', tiers: [{ kind: 'off-top', label: 'Handling', basisPoints: 500, split: [{ party: setting.ids[0], basisPoints: 10_000 }] }, { kind: 'pool', split: sharesOf(setting.ids, operaShares) }] },
      OWN: { owners: sharesOf(setting.ids, operaShares), replacementValue: euros(40_000_000), stores: setting.ids[0], disposal: 'consent-of-all' },
    }),
  },
  /** A film by two countries: four per cent are too little for their treaty, ten are enough. */
  film: {
    kind: 'film', title: 'The Amber Ferry', equalStrength: false, owes: ['PAY', 'INS', 'APP'],
    houses: [{ ...riga, role: lead }, { ...krakow, role: partner }],
    clauses: (setting) => ({
      ...everyKind(setting, filmShares.failing), ...money(setting, filmShares.failing, filmBudget), ...insured(setting, 20_000_000),
      ART: { decisions: [{ matter: 'creative-team', how: 'joint' }] }, CRE: { order: [...setting.ids], sameSize: true },
      FIL: { writer: 'W. Writer', director: 'D. Director', substitution: 'By consent of all parties and both authorities.', shootingStart: `${setting.year}-05-01`, lengthMinutes: 95, distribution: 'Cinemas of both countries first.' },
      TER: { territories: setting.ids.map((party, at) => ({ party, exclusive: true, countries: [['LV'], ['PL']][at] })) },
      WAT: { currency: 'EUR', tiers: [{ kind: 'pool', split: sharesOf(setting.ids, filmShares.meeting) }] },
      MAT: { laboratory: 'Laboratory in joint names', jointName: true, copies: setting.ids.map((party) => ({ party, what: 'Internegative' })), access: 'Both at any time.' },
      FES: { submittedAs: 'LV' }, EXH: { acknowledged: true }, ASG: { onlyWithinCountry: true },
      APP: {
        applicationDays: 60, authorities: [{ country: 'LV', name: 'Film fund in Riga' }, { country: 'PL', name: 'Film institute in Warsaw' }],
        costsIfRefused: sharesOf(setting.ids, filmShares.meeting), costsIfLost: sharesOf(setting.ids, filmShares.meeting), costsIfExhibitionWithheld: sharesOf(setting.ids, filmShares.meeting),
      },
    }),
    mended: (setting) => {
      const { CON, SHR, PAY } = money(setting, filmShares.meeting, filmBudget);
      return { CON: CON!, SHR: SHR!, PAY: PAY! };
    },
  },
  /** A touring exhibition by three museums of equal strength. */
  consortium: {
    kind: 'exhibition', title: 'Lanterns of Three Harbours', equalStrength: true, owes: ['PAY', 'PRE', 'TRA', 'INS', 'CRE'],
    houses: [{ ...lisbon, role: partner }, { ...tokyo, role: partner }, { ...hanoi, role: partner }],
    clauses: (setting) => {
      const equal = [4_000, 3_000, 3_000];
      return {
        ...everyKind(setting, equal, true), ...money(setting, equal, 30_000_000), ...calendar(setting), ...insured(setting, 60_000_000),
        VEN: { sharedCosts: sharesOf(setting.ids, evenly(setting.ids.length)) },
        LOA: { facilityReport: true, conditionReports: true, courier: 'each-transfer', stateIndemnity: ['PT', 'JP'] },
      };
    },
  },
  /** One book in two languages by two publishing museums. */
  'co-edition': {
    kind: 'co-edition', title: 'Maps of the Spice Road', equalStrength: false, owes: ['PAY', 'EDI'],
    houses: [{ ...lisbon, role: lead }, { ...tokyo, role: partner }],
    clauses: (setting) => ({
      ...everyKind(setting, evenly(2)), PAY: money(setting, evenly(2), 4_000_000).PAY!, CRE: { order: [...setting.ids] },
      EDI: {
        runs: setting.ids.map((party, at) => ({ party, language: ['pt', 'ja'][at], copies: 1_500, unitPrice: euros(1_350), royaltyInclusive: true })), delivery: 'fob', deliveryDate: `${setting.year}-02-01`,
        remainders: 'Each sells its own after two years.',
      },
      TER: { territories: setting.ids.map((party, at) => ({ party, exclusive: true, countries: [['PT', 'BR'], ['JP']][at] })) },
    }),
  },
  /** A theatre takes two guests of another for two months. */
  residency: {
    kind: 'residency', title: 'Two Winds, a residency', equalStrength: false, owes: ['RES', 'INS', 'PAY'],
    houses: [{ ...jakarta, role: lead }, { ...riga, role: partner }],
    clauses: (setting) => ({
      ...everyKind(setting, evenly(2)), ...insured(setting, 2_000_000), PAY: money(setting, evenly(2), 1_200_000).PAY!,
      RES: { host: setting.ids[0], start: `${setting.year}-02-01`, end: `${setting.year}-04-01`, guests: 2, stipend: euros(150_000), covers: ['travel', 'visa', 'housing', 'studio'] },
    }),
  },
} as const satisfies Readonly<Record<string, Example>>;

export type ExampleName = keyof typeof examples;
export const exampleNames = Object.keys(examples) as ExampleName[];
