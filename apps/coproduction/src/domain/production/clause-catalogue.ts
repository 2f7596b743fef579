import {
  type FieldRules, basisPoints, code, country, currency, date, digits, flag, group, hash, language, line, listOf, money, party, perhaps, shares, text, whole,
} from './field-rules';

export interface ClauseRule {
  /** In English, the working language of the catalogue; a proposal may give the clause another heading. */
  readonly title: string;
  readonly fields: FieldRules;
}

const days = () => whole(0, 3_650);
const deciders = () => code('sole', 'joint', 'consult');

/**
 * The clauses of works for the stage, on which all other kinds build. Ids and contents are those of the trade (Stage One's key points,
 * operacopro.com, Brodies' guide to co-producing); no treaty sets their figures, so a figure here is what the parties write.
 */
const general = {
  PAR: { title: 'Parties and roles', fields: { equalStrength: flag(), signatories: perhaps(listOf(group({ party: party(), capacity: line() }), 0, 60)), notes: perhaps(text()) } },
  OBJ: { title: 'Object', fields: { title: line(), authors: listOf(line(), 0, 30), form: perhaps(line()), material: code('new', 'existing'), developmentSpend: perhaps(money()) } },
  ART: {
    title: 'Artistic control',
    fields: { decisions: listOf(group({ matter: code('cast', 'creative-team', 'designs', 'build-standard', 'director-replacement', 'cuts', 'other'), how: deciders(), by: perhaps(party()) }), 1, 30) },
  },
  BUD: {
    title: 'Production budget',
    fields: {
      currency: currency(), total: digits(), contingencyBasisPoints: perhaps(basisPoints()),
      lines: listOf(group({ label: line(), costClass: code('shared', 'local', 'tour'), amount: digits() }), 1, 400),
      overage: group({ authorisedBy: deciders(), paidBy: code('pro-rata', 'lead', 'who-caused-it'), capBasisPoints: basisPoints() }),
    },
  },
  CON: {
    title: 'Contributions',
    fields: {
      contributions: listOf(group({
        party: party(), form: code('cash', 'in-kind'), amount: money(), due: perhaps(date()),
        method: perhaps(code('cost', 'rate-card', 'appraisal')), evidence: perhaps(line()),
      }), 1, 200),
      inKindCapBasisPoints: perhaps(basisPoints()),
    },
  },
  SHR: { title: 'Shares', fields: { ownership: shares(), profit: shares(), overage: shares() } },
  PAY: {
    title: 'Payment schedule',
    fields: { payments: listOf(group({ id: line(), payer: party(), payee: perhaps(party()), milestone: line(), due: perhaps(date()), amount: money() }), 0, 200) },
  },
  PRE: {
    title: 'Premiere and calendar',
    fields: {
      slots: listOf(group({ party: party(), start: date(), end: date(), premiere: code('world', 'continental', 'national', 'none'), transferDays: perhaps(days()) }), 1, 100),
    },
  },
  TER: {
    title: 'Territory and exclusivity',
    fields: {
      territories: listOf(group({
        party: party(), exclusive: flag(), countries: listOf(country(), 0, 249), radiusKm: perhaps(whole(1, 20_000)), windowMonths: perhaps(whole(0, 600)),
      }), 1, 60),
    },
  },
  RTS: {
    title: 'Rights chain',
    fields: {
      grants: listOf(group({
        holder: line(), capacity: code('author', 'composer', 'librettist', 'translator', 'director', 'set', 'costume', 'light', 'video', 'choreographer', 'other'),
        kind: code('economic', 'moral-reserved'), modes: listOf(code('stage', 'tour', 'recording', 'broadcast', 'streaming', 'publishing', 'exhibition', 'merchandise'), 0, 8),
        terms: code('buy-out', 'royalty', 'licence'), royaltyBasisPoints: perhaps(basisPoints()), revival: perhaps(text()),
      }), 1, 100),
    },
  },
  TOU: {
    title: 'Touring and rental',
    fields: { who: listOf(party(), 0, 30), feePerPerformance: perhaps(money()), handlingBasisPoints: basisPoints(), split: shares() },
  },
  WAT: {
    title: 'Waterfall and recoupment',
    fields: {
      currency: currency(),
      tiers: listOf(group({
        kind: code('off-top', 'cost-recoup', 'loan', 'recoup', 'corridor', 'bonus', 'pool'), label: perhaps(line()),
        basisPoints: perhaps(basisPoints()), cap: perhaps(digits()), threshold: perhaps(digits()), order: perhaps(code('pari-passu', 'senior')),
        claims: perhaps(listOf(group({ party: party(), amount: digits() }), 0, 30)), split: perhaps(shares()),
      }), 1, 60),
    },
  },
  OWN: {
    title: 'Physical production',
    fields: {
      owners: shares(), replacementValue: perhaps(money()), stores: perhaps(party()), maintains: perhaps(party()), insures: perhaps(party()),
      hireCharge: perhaps(money()), disposal: code('consent-of-all', 'majority', 'lead'),
    },
  },
  TRA: {
    title: 'Transport and customs',
    fields: {
      legs: listOf(group({ from: party(), to: party(), payer: party(), carrier: perhaps(line()), ataCarnet: flag(), leadDays: perhaps(days()) }), 0, 100),
    },
  },
  CRE: { title: 'Billing and credits', fields: { order: listOf(party(), 1, 30), wording: perhaps(text()), sameSize: perhaps(flag()), logos: perhaps(flag()) } },
  AVR: {
    title: 'Recording, streaming and archive',
    fields: {
      modes: listOf(group({ mode: code('archive', 'broadcast', 'streaming', 'excerpts', 'education'), windowMonths: perhaps(whole(0, 600)), split: perhaps(shares()) }), 0, 20),
      consents: listOf(code('singers', 'actors', 'dancers', 'orchestra', 'chorus', 'crew', 'creative-team'), 0, 7),
    },
  },
  INS: {
    title: 'Insurance',
    fields: { policies: listOf(group({ peril: line(), sum: money(), insuredBy: party(), named: listOf(party(), 0, 30) }), 1, 40) },
  },
  FM: { title: 'Force majeure', fields: { definition: text(4_000), noticeDays: days(), suspensionDays: days() } },
  CAN: {
    title: 'Cancellation',
    fields: { noticeDays: days(), beforeBuild: shares(), afterBuild: shares(), makeUpDates: perhaps(flag()) },
  },
  TAX: {
    title: 'Withholding, value added tax and reliefs',
    fields: {
      claimants: listOf(group({ relief: line(), producer: party() }), 0, 30),
      withholding: perhaps(listOf(group({ from: party(), to: party(), basisPoints: basisPoints() }), 0, 60)), vat: perhaps(text()),
    },
  },
  TERM: {
    title: 'Term, conditions and options',
    fields: {
      start: date(), end: date(), options: perhaps(listOf(group({ party: party(), until: date(), what: line() }), 0, 30)),
      conditions: listOf(group({ id: line(), what: line() }), 0, 30), longStop: perhaps(date()),
      survives: listOf(code('royalties', 'credits', 'audit', 'confidentiality', 'ownership'), 0, 5),
    },
  },
  LAW: {
    title: 'Governing law, language and forum',
    fields: { governingLaw: perhaps(country()), prevailingLanguage: language(), languages: listOf(language(), 1, 20), forum: code('courts', 'arbitration', 'mediation-then-arbitration'), seat: perhaps(line()) },
  },
  DLK: {
    title: 'Impasse',
    fields: {
      ladder: listOf(code('negotiators', 'directors', 'mediation', 'casting-vote', 'abandon'), 1, 5),
      afterCounters: whole(2, 50), afterDays: whole(1, 365), deadlineDays: whole(1, 365), castingVote: perhaps(party()),
    },
  },
  FX: {
    title: 'Exchange rates',
    fields: { quotes: listOf(group({ from: currency(), to: currency(), numerator: digits(), denominator: digits(), fixedOn: date(), source: line() }), 0, 60) },
  },
  SCH: { title: 'Schedules', fields: { schedules: listOf(group({ title: line(), sha256: hash() }), 0, 60) } },
} satisfies Readonly<Record<string, ClauseRule>>;

/** What co-production treaties demand of a film's contract beside the above (NL-China Annex B; ETS 147 Appendix I and Articles 7, 12, 15). */
const film = {
  FIL: { title: 'The film', fields: { writer: line(), adapter: perhaps(line()), director: line(), substitution: text(), shootingStart: date(), lengthMinutes: perhaps(whole(1, 1_000)), distribution: text() } },
  MAT: { title: 'Original and protection material', fields: { laboratory: line(), jointName: flag(), copies: listOf(group({ party: party(), what: line() }), 1, 30), access: text() } },
  APP: {
    title: 'Approval by the authorities',
    fields: { applicationDays: days(), authorities: listOf(group({ country: country(), name: line() }), 1, 30), costsIfRefused: shares(), costsIfLost: shares(), costsIfExhibitionWithheld: shares() },
  },
  EXH: { title: 'No duty to exhibit', fields: { acknowledged: flag() } },
  ASG: { title: 'Assignment of benefits', fields: { onlyWithinCountry: flag() } },
  FES: { title: 'Festivals', fields: { submittedAs: country(), noticeDays: perhaps(days()) } },
} satisfies Readonly<Record<string, ClauseRule>>;

/** What touring exhibitions, co-editions and residencies agree beside the above: usual contents of the trade, not norms. */
const others = {
  VEN: { title: 'Venue fee and shared costs', fields: { fee: perhaps(money()), sharedCosts: shares() } },
  LOA: { title: 'Loans and condition', fields: { facilityReport: flag(), conditionReports: flag(), courier: code('each-transfer', 'first-and-last', 'none'), stateIndemnity: listOf(country(), 0, 60) } },
  EDI: {
    title: 'The edition',
    fields: {
      runs: listOf(group({ party: party(), language: language(), copies: whole(1, 10_000_000), unitPrice: money(), royaltyInclusive: flag() }), 1, 60),
      delivery: code('ex-works', 'fob', 'cif', 'ddp'), deliveryDate: date(), remainders: perhaps(text()),
    },
  },
  RES: {
    title: 'The residency',
    fields: { host: party(), start: date(), end: date(), guests: whole(1, 100), stipend: perhaps(money()), covers: listOf(code('travel', 'visa', 'housing', 'studio', 'production', 'meals', 'insurance'), 0, 7), outcome: perhaps(text()) },
  },
} satisfies Readonly<Record<string, ClauseRule>>;

export const clauseCatalogue = { ...general, ...film, ...others };
export type CatalogueId = keyof typeof clauseCatalogue;
export const catalogueIds = Object.keys(clauseCatalogue) as CatalogueId[];

/** `FREE-1` … are clauses of words alone; `SIDE-1` … are side letters between some of the parties. */
export type ClauseId = CatalogueId | `FREE-${number}` | `SIDE-${number}`;

export const isCatalogueId = (id: string): id is CatalogueId => Object.hasOwn(clauseCatalogue, id);
export const isFreeId = (id: string): id is `FREE-${number}` => /^FREE-[1-9]\d{0,2}$/.test(id);
export const isSideId = (id: string): id is `SIDE-${number}` => /^SIDE-[1-9]\d{0,2}$/.test(id);
export const isClauseId = (id: string): id is ClauseId => isCatalogueId(id) || isFreeId(id) || isSideId(id);

/** The rules of a clause's fields; a clause of words alone has none. */
export const fieldsOf = (id: ClauseId): FieldRules => (isCatalogueId(id) ? clauseCatalogue[id].fields : {});
