import type { Expr, Form, Instrument, Rule } from '../../domain/treaty/rule';
import { sources } from './sources';

const forms: readonly Form[] = ['feature', 'animation', 'documentary'];
const two: Expr = { atMost: [{ countries: 'all' }, 2] };
const more: Expr = { atLeast: [{ countries: 'all' }, 3] };
const revised: Expr = { ratified: 'COE-220', who: 'all' };
const large: Expr = { budgetAbove: { amountMinor: '500000000', currency: 'EUR' } };
const bounds = 'Reg. 2.3.1 / 2.3.2';

const rule = (name: string, draft: Pick<Rule, 'article' | 'test' | 'effect' | 'explain'> & Partial<Rule>): Rule => ({
  id: `EURIMAGES/${name}`, instrument: 'EURIMAGES', edition: 'co-production regulations', validFrom: '1988-10-26', source: sources.eurimages, workKinds: [...forms, 'tv'], confidence: 'TEXT', ...draft,
});

/** The fund's own test, apart from the status of a co-production. A budget of exactly EUR 5,000,000.00 is not above it. */
export const eurimages: Instrument = {
  id: 'EURIMAGES', title: 'Eurimages co-production support', kind: 'fund', inForceOn: '1988-10-26', forms, formsNotRead: ['tv'], existence: 'confirmed', confidence: 'TEXT', source: sources.eurimages,
  rules: [
    rule('members', { article: bounds, test: { atLeast: [{ countries: 'parties' }, 2] }, effect: 'HARD', explain: 'two-member-states' }),
    rule('bilateral', { article: bounds, each: 'parties', when: { all: [two, { not: revised }, { not: large }] }, test: { in: [{ share: 'it' }, 2_000, 8_000] }, effect: 'HARD', explain: 'share-bilateral' }),
    rule('bilateral-large', { article: bounds, each: 'parties', when: { all: [two, { not: revised }, large] }, test: { in: [{ share: 'it' }, 1_000, 9_000] }, effect: 'HARD', explain: 'share-bilateral-large-budget' }),
    rule('bilateral-revised', { article: bounds, each: 'parties', when: { all: [two, revised] }, test: { in: [{ share: 'it' }, 1_000, 9_000] }, effect: 'HARD', explain: 'share-bilateral', source: sources.revisedConvention }),
    rule('multilateral', { article: bounds, each: 'parties', when: { all: [more, { not: revised }] }, test: { in: [{ share: 'it' }, 1_000, 7_000] }, effect: 'HARD', explain: 'share-multilateral' }),
    rule('multilateral-revised', { article: bounds, each: 'parties', when: { all: [more, revised] }, test: { in: [{ share: 'it' }, 500, 8_000] }, effect: 'HARD', explain: 'share-multilateral', source: sources.revisedConvention }),
    rule('length', { article: 'Reg.: length', test: { atLeast: [{ fact: 'lengthMinutes' }, 70] }, effect: 'HARD', explain: 'length' }),
    rule('non-members', { article: 'Reg.: non-member producers', when: { atLeast: [{ countries: 'nonParties' }, 1] }, test: { atMost: [{ share: 'nonParties' }, 3_000] }, effect: 'HARD', explain: 'non-members-together', confidence: 'SECONDARY', source: sources.eurimagesNonMembers }),
    rule('non-member-funding', { article: 'Reg.: non-member funding', when: { atLeast: [{ countries: 'nonParties' }, 1] }, test: { atMost: [{ fact: 'nonMemberFundingBasisPoints' }, 4_900] }, effect: 'HARD', explain: 'non-member-funding', confidence: 'SECONDARY', source: sources.eurimagesNonMembers }),
    rule('confirmed', { article: 'Reg.: financing', test: { atLeast: [{ fact: 'financingConfirmedBasisPoints' }, 5_000] }, effect: 'HARD', explain: 'financing-confirmed', source: sources.eurimagesSubmission }),
    rule('letters', { article: 'Reg.: letters of intent', test: { atMost: [{ fact: 'oldestLetterOfIntentDays' }, 183] }, effect: 'WARN', explain: 'letters-renewed', source: sources.eurimagesSubmission }),
  ],
};
