import { bodyOf, newOffer, problemsOf, valuesOf, type OfferValues } from './offer-values';
import type { Offer } from '../tours/touring';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const offer: Offer = {
  id: '1', version: 3, state: 'draft', organiserId: 'o', createdAt: '2027-01-01T00:00:00Z', title: 'Ink and Salt', kind: 'exhibition',
  fee: { base: eur(2_000_000), baseWeeks: 12, extraWeek: eur(180_000) }, insuredValue: eur(90_000_000), needs: { floorAreaM2: 300, runningLengthM: null, clearHeightCm: null, securityLevel: 'high' },
  minWeeks: 5, maxWeeks: 14, availableFrom: '2028-01-01', availableTo: null, installDays: 7, strikeDays: 5, languages: ['en', 'zh-Hant'],
  cancellation: [{ fromDays: 180, shareBasisPoints: 2_500 }, { fromDays: 0, shareBasisPoints: 10_000 }],
};
const whole = valuesOf(offer);
const problems = (changes: Partial<OfferValues>) => problemsOf({ ...whole, ...changes }).map(({ field, problem }) => `${field} ${problem}`);

it('an offer goes through the form unchanged', () => {
  const { title, kind, fee, insuredValue, minWeeks, maxWeeks, availableFrom, installDays, strikeDays, languages, cancellation } = offer;
  expect(bodyOf(whole)).toEqual({ title, kind, fee, insuredValue, minWeeks, maxWeeks, availableFrom, availableTo: undefined, installDays, strikeDays, languages, cancellation, needs: { floorAreaM2: 300, securityLevel: 'high' } });
});

it('a free work sends no fee', () => {
  expect(bodyOf({ ...whole, paid: 'no' }).fee).toBeNull();
});

it('a new offer says what is still missing', () => {
  expect(problemsOf(newOffer('pt')).map(({ field }) => field)).toEqual(['title', 'insuredValue', 'minWeeks', 'maxWeeks', 'availableFrom', 'fee.base', 'fee.baseWeeks', 'fee.extraWeek']);
});

it.each<[string, Partial<OfferValues>, string[]]>([
  ['nothing', {}, []],
  ['a title of blanks', { title: '  ' }, ['title missing']],
  ['weeks out of order', { minWeeks: 20 }, ['maxWeeks weeks-out-of-order']],
  ['an end before the beginning', { availableTo: '2028-01-01' }, ['availableTo availability-out-of-order']],
  ['two currencies', { fee: { ...whole.fee, extraWeek: { minor: 1, currency: 'JPY' } } }, ['fee.extraWeek fee-currencies-differ']],
  ['more base weeks than weeks', { fee: { ...whole.fee, baseWeeks: 15 } }, ['fee.baseWeeks base-weeks-out-of-range']],
  ['a fee that nobody asks for', { paid: 'no', fee: {} }, []],
  ['no language', { languages: [] }, ['languages missing']],
  ['a language spelt in its own way', { languages: ['EN'] }, ['languages language-unknown']],
  ['a ladder that climbs', { cancellation: [{ fromDays: 30, shareBasisPoints: 5_000 }, { fromDays: 60, shareBasisPoints: 6_000 }] }, ['cancellation.1.fromDays ladder-uneven']],
  ['a ladder that gets cheaper', { cancellation: [{ fromDays: 60, shareBasisPoints: 5_000 }, { fromDays: 30, shareBasisPoints: 4_000 }] }, ['cancellation.1.fromDays ladder-uneven']],
  ['half a rung', { cancellation: [{ fromDays: 60 }] }, ['cancellation.0.shareBasisPoints missing']],
])('%s', (_, changes, expected) => {
  expect(problems(changes)).toEqual(expected);
});
