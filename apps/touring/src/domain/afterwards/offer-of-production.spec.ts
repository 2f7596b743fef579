import { termsHold } from '../offer-terms';
import { type ExecutedProduction, termsOfProduction, touringParty } from './offer-of-production';

const [lyon, seoul, oslo] = ['lyon', 'seoul', 'oslo'];
const executed = (more: Partial<ExecutedProduction['touring']> = {}, convenorId = lyon): ExecutedProduction => ({
  title: 'Silk', kind: 'stage', convenorId,
  touring: { clauseHash: 'a'.repeat(64), mayTour: [seoul, lyon], handlingBasisPoints: 500, availableFrom: '2028-05-01', availableTo: '2029-05-01', language: 'fr', ...more },
});

it.each([
  ['the lead where it may', executed(), lyon],
  ['the first named where the lead may not', executed({}, oslo), seoul],
])('is offered by %s', (_, production, expected) => expect(touringParty(production)).toBe(expected));

it('takes fee, value, dates and language from the agreement', () => {
  const fee = { minor: 1_200_000, currency: 'KRW' };
  const terms = termsOfProduction(executed({ feePerPerformance: fee, insuredValue: { minor: 50_000, currency: 'EUR' } }));
  expect(terms).toMatchObject({
    title: 'Silk', kind: 'performance', fee: { base: fee, baseWeeks: 1, extraWeek: fee }, insuredValue: { minor: 50_000, currency: 'EUR' },
    maxWeeks: 52, availableFrom: '2028-05-01', availableTo: '2029-05-01', languages: ['fr'],
  });
});

it.each([
  ['no fee and no value', {}],
  ['an end before the last slot', { availableTo: '2028-03-01' }],
  ['a term of a century', { availableTo: '2128-03-01' }],
  ['a term of three days', { availableTo: '2028-05-04' }],
])('gives terms that hold together with %s', (_, more) => expect(termsHold(termsOfProduction(executed(more)))).toEqual({ ok: true, value: undefined }));
