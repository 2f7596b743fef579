import type { Expr, Form, Instrument, Rule } from '../../domain/treaty/rule';
import { sources } from './sources';

const everyForm: readonly Form[] = ['feature', 'animation', 'documentary', 'tv'];
const two: Expr = { atMost: [{ countries: 'all' }, 2] };
const more: Expr = { atLeast: [{ countries: 'all' }, 3] };
const withFinance: Expr = { atLeast: [{ countries: 'financial' }, 1] };

type Draft = Pick<Rule, 'article' | 'test' | 'effect' | 'explain'> & Partial<Rule>;

const of1992 = (name: string, draft: Draft): Rule => ({
  id: `COE-147/${name}`, instrument: 'COE-147', edition: '1992', validFrom: '1994-04-01', source: sources.convention1992, workKinds: everyForm, confidence: 'TEXT', ...draft,
});

const of2017 = (name: string, draft: Draft): Rule => ({
  id: `COE-220/${name}`, instrument: 'COE-220', edition: '2017', validFrom: '2017-10-01', source: sources.revisedConvention, workKinds: everyForm, confidence: 'SECONDARY', ...draft,
});

/** ETS 147. Co-producers are those established in the Parties (Art. 3(b)), so Art. 6 bounds the Parties' shares and Art. 2(2)(b) those of all others together. */
const rules1992: readonly Rule[] = [
  of1992('parties', { article: '2(2)(a)', when: more, test: { atLeast: [{ countries: 'parties' }, 3] }, effect: 'HARD', explain: 'three-parties' }),
  of1992('two-parties', { article: '2(4)', when: two, test: { atLeast: [{ countries: 'parties' }, 2] }, effect: 'HARD', explain: 'two-parties' }),
  of1992('non-parties', { article: '2(2)(b)', when: more, test: { atMost: [{ share: 'nonParties' }, 3_000] }, effect: 'HARD', explain: 'non-parties-together' }),
  of1992('shares', { article: '6(1)', when: more, each: 'parties', test: { in: [{ share: 'it' }, 1_000, 7_000] }, effect: 'HARD', explain: 'share-multilateral' }),
  of1992('aid', { article: '6(1)', when: more, each: 'parties', test: { atLeast: [{ share: 'it' }, 2_000] }, effect: 'WARN', explain: 'aid-may-be-cut' }),
  of1992('bilateral', { article: '6(2)', when: two, each: 'parties', test: { in: [{ share: 'it' }, 2_000, 8_000] }, effect: 'HARD', explain: 'share-bilateral' }),
  of1992('finance', { article: '9(1)(a)', each: { both: ['financial', 'parties'] }, test: { in: [{ share: 'it' }, 1_000, { ceiling: 'finance-only' }] }, effect: 'HARD', explain: 'finance-only-share' }),
  of1992('majority', { article: '9(1)(b)', when: withFinance, test: { artistic: 'majority' }, effect: 'HARD', explain: 'majority-takes-part' }),
  of1992('effective', { article: '9(1)(b)', when: withFinance, test: { flag: 'effectiveParticipation' }, effect: 'HARD', explain: 'majority-effective' }),
  of1992('national', { article: '9(1)(b)', when: withFinance, test: { flag: 'nationalWorkAtHome' }, effect: 'HARD', explain: 'national-work' }),
  of1992('identity', { article: '9(1)(c)', when: withFinance, test: { flag: 'europeanIdentity' }, effect: 'HARD', explain: 'european-identity' }),
  of1992('receipts', { article: '9(1)(d)', when: withFinance, test: { flag: 'receiptsClause' }, effect: 'HARD', explain: 'receipts-clause' }),
  of1992('each-case', { article: '9(2)', when: withFinance, test: { artistic: 'all' }, effect: 'DISCRETIONARY', explain: 'approved-case-by-case' }),
  of1992('points', { article: 'App. II', workKinds: ['feature'], test: { atLeast: [{ points: '1992-fiction' }, 15] }, effect: 'DISCRETIONARY', explain: 'points' }),
  of1992('application', { article: 'App. I', test: { atLeast: [{ fact: 'daysBeforeShooting' }, 60] }, effect: 'WARN', explain: 'application-two-months' }),
];

/** CETS 220 by the Council's own page; the numbers of its articles and what it says of finance-only shares were not read. */
const rules2017: readonly Rule[] = [
  of2017('bound', { article: '16(2)', test: { ratified: 'COE-220', who: 'parties' }, effect: 'HARD', explain: 'all-bound-by-revised', confidence: 'TEXT' }),
  of2017('parties', { article: '2(2)(a)', when: more, test: { atLeast: [{ countries: 'parties' }, 3] }, effect: 'HARD', explain: 'three-parties' }),
  of2017('two-parties', { article: '2(4)', when: two, test: { atLeast: [{ countries: 'parties' }, 2] }, effect: 'HARD', explain: 'two-parties' }),
  of2017('non-parties', { article: '2(2)(b)', when: more, test: { atMost: [{ share: 'nonParties' }, 3_000] }, effect: 'HARD', explain: 'non-parties-together', source: sources.revisedNonParties }),
  of2017('shares', { article: '6(1)', when: more, each: 'parties', test: { in: [{ share: 'it' }, 500, 8_000] }, effect: 'HARD', explain: 'share-multilateral' }),
  of2017('aid', { article: '6(1)', when: more, each: 'parties', test: { atLeast: [{ share: 'it' }, 2_000] }, effect: 'WARN', explain: 'aid-may-be-cut', confidence: 'UNVERIFIED', source: sources.britishGuide }),
  of2017('bilateral', { article: '6(2)', when: two, each: 'parties', test: { in: [{ share: 'it' }, 1_000, 9_000] }, effect: 'HARD', explain: 'share-bilateral' }),
  of2017('finance', { article: '9', each: { both: ['financial', 'parties'] }, test: { in: [{ share: 'it' }, 1_000, 2_500] }, effect: 'HARD', explain: 'finance-only-share', confidence: 'UNVERIFIED', source: sources.britishGuide }),
  of2017('points', { article: 'App. II', workKinds: ['feature'], test: { atLeast: [{ points: '2017-fiction' }, 16] }, effect: 'DISCRETIONARY', explain: 'points', confidence: 'TEXT', source: sources.revisedPoints }),
  of2017('animation', { article: 'App. II', workKinds: ['animation'], test: { atLeast: [{ points: '2017-animation' }, 15] }, effect: 'DISCRETIONARY', explain: 'points', confidence: 'UNVERIFIED', source: sources.revisedPoints }),
];

const convention = (id: string, title: string, inForceOn: string, rules: readonly Rule[], confidence: Instrument['confidence']): Instrument => ({
  id, title, kind: 'convention', inForceOn, forms: everyForm, formsNotRead: [], existence: 'confirmed', confidence, source: rules[0]?.source ?? sources.convention1992, rules,
});

export const convention1992 = convention('COE-147', 'European Convention on Cinematographic Co-production, Strasbourg 1992 (ETS 147)', '1994-04-01', rules1992, 'TEXT');
export const convention2017 = convention('COE-220', 'Council of Europe Convention on Cinematographic Co-production (revised), Rotterdam 2017 (CETS 220)', '2017-10-01', rules2017, 'SECONDARY');
