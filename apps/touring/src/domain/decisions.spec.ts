import { type ChallengeRefusal, challengedBy } from './challenge';
import { mayReserve, signByFits } from './contract';
import { type Assessment, type FacilityStanding, assessmentHolds, gapsBetween, reportIsFresh } from './facility';
import { hostingFee } from './fee';
import { extensionFits, signByDefault } from './hold';
import { overdueAt } from './hosting-saga';
import type { Claim } from './line';
import { twoPersonsOfTwoOrganisations } from './offer-review';
import { type OfferTerms, termsHold } from './offer-terms';

const codeOf = (decision: { ok: boolean; rejection?: { code: string } }) => (decision.ok ? 'accepted' : decision.rejection?.code);
const claim = (placedNo: number, state: Claim['state'] = 'hold', more: Partial<Claim> = {}): Claim => ({
  kind: 'stop', id: `stop-${placedNo}`, tourId: 'tour', spaceId: `space-${placedNo}`, state, placedNo, fromMs: 0, toMs: 10, setFreeAtMs: 12, ...more,
});

describe('a contract', () => {
  it.each<[string, Claim, Claim[], FacilityStanding, string]>([
    ['first in line, facility passed', claim(1), [claim(2)], 'passed', 'accepted'],
    ['first in line, conditions accepted', claim(1), [], 'conditions-accepted', 'accepted'],
    ['conditions not yet accepted', claim(1), [], 'conditional', 'facility-conditions-open'],
    ['facility not looked at', claim(1), [], 'not-assessed', 'facility-not-assessed'],
    ['second in line', claim(2), [claim(1)], 'passed', 'not-first-in-line'],
    ['behind a reservation of the set', claim(2), [claim(1, 'reserved')], 'passed', 'set-already-reserved'],
    ['behind a confirmed stop', claim(2), [claim(1, 'confirmed')], 'passed', 'set-already-reserved'],
    ['behind a reservation of the space', claim(2), [claim(1, 'reserved', { tourId: 'other', spaceId: 'space-2' })], 'passed', 'space-already-reserved'],
    ['behind an offer of performances in the space', claim(2), [claim(1, 'offer', { kind: 'engagement', spaceId: 'space-2' })], 'passed', 'space-already-reserved'],
    ['behind a hold of performances in the space', claim(2), [claim(1, 'hold', { kind: 'engagement', spaceId: 'space-2' })], 'passed', 'not-first-in-line'],
    ['lapsed once, nobody else there', claim(1, 'contract-lapsed'), [], 'passed', 'accepted'],
    ['lapsed once, others moved up', claim(1, 'contract-lapsed'), [claim(2)], 'passed', 'not-first-in-line'],
    ['lapsed once, another is reserved', claim(1, 'contract-lapsed'), [claim(2, 'reserved')], 'passed', 'set-already-reserved'],
  ])('%s', (_name, mine, others, facility, expected) => {
    expect(codeOf(mayReserve(mine, others, facility))).toBe(expected);
  });

  const now = new Date('2027-01-01T12:00:00Z');
  const delivery = new Date('2027-02-15T00:00:00Z');
  it.each([
    ['2027-01-01T12:00:00Z', 'sign-by-out-of-range'],
    ['2027-01-01T12:00:01Z', 'accepted'],
    ['2027-01-31T12:00:00Z', 'accepted'],
    ['2027-01-31T12:00:01Z', 'sign-by-out-of-range'],
  ])('to be signed by %s: %s', (signBy, expected) => {
    expect(codeOf(signByFits(new Date(signBy), now, 30, delivery))).toBe(expected);
  });

  it('is to be signed before the work would arrive', () => {
    expect(codeOf(signByFits(new Date('2027-02-15T00:00:01Z'), now, 60, delivery))).toBe('sign-by-out-of-range');
    expect(signByDefault(now, 60, delivery)).toEqual(delivery);
    expect(signByDefault(now, 30, delivery)).toEqual(new Date('2027-01-31T12:00:00Z'));
  });
});

describe('a challenge', () => {
  it.each<[string, Claim, Claim[], string[], string[] | ChallengeRefusal]>([
    ['goes to the one ahead', claim(2), [claim(1)], [], ['stop-1']],
    ['goes to everybody ahead', claim(3), [claim(2, 'challenged'), claim(1)], [], ['stop-1', 'stop-2']],
    ['is not put twice to the same', claim(3), [claim(2), claim(1)], ['stop-1'], ['stop-2']],
    ['was answered by all', claim(3), [claim(2), claim(1)], ['stop-1', 'stop-2'], 'already-challenged'],
    ['of the first in line', claim(1), [claim(2)], [], 'already-first-in-line'],
    ['of performances', claim(3), [claim(1, 'hold', { kind: 'engagement', spaceId: 'space-3' }), claim(2)], [], 'blocked-by-performances'],
    ['of a reservation', claim(3), [claim(1, 'reserved'), claim(2)], [], 'blocked-by-reservation'],
  ])('%s', (_name, mine, others, askedBefore, expected) => {
    const decision = challengedBy(mine, others, new Set(askedBefore));
    expect(decision.ok ? decision.value.map(({ id }) => id) : decision.rejection.code).toEqual(expected);
  });
});

describe('more time for a hold', () => {
  const hold = { placedAt: new Date('2027-01-01T00:00:00Z'), expiresAt: new Date('2027-01-15T00:00:00Z'), delivery: new Date('2027-12-01T00:00:00Z') };
  it.each([
    ['2027-01-15T00:00:00Z', hold, 'extension-not-later'],
    ['2027-01-15T00:00:01Z', hold, 'accepted'],
    ['2027-04-01T00:00:00Z', hold, 'accepted'],
    ['2027-04-01T00:00:01Z', hold, 'extension-too-long'],
    ['2027-02-01T00:00:01Z', { ...hold, delivery: new Date('2027-02-01T00:00:00Z') }, 'extension-too-long'],
  ])('until %s', (until, given, expected) => {
    expect(codeOf(extensionFits(new Date(until), given, 90))).toBe(expected);
  });
});

describe('a facility', () => {
  const needs = { floorAreaM2: 400, runningLengthM: 120, clearHeightCm: 350, securityLevel: 'moderate' } as const;
  const space = { floorAreaM2: 400, wallLengthM: 120, clearHeightCm: 350, securityLevel: 'moderate', reportDate: '2027-01-01' } as const;
  it.each([
    ['fits exactly', {}, {}, []],
    ['a square metre short', {}, { floorAreaM2: 399 }, ['floor-area-m2']],
    ['walls unknown', {}, { wallLengthM: null }, ['wall-length-m']],
    ['walls not asked for', { runningLengthM: null }, { wallLengthM: null }, []],
    ['a centimetre too low, and too open', {}, { clearHeightCm: 349, securityLevel: 'limited' as const }, ['clear-height-cm', 'security-level']],
    ['safer than asked', {}, { securityLevel: 'high' as const }, []],
  ])('%s', (_name, needed, given, expected) => {
    expect(gapsBetween({ ...needs, ...needed }, { ...space, ...given }).map(({ what }) => what)).toEqual(expected);
  });

  it.each([
    ['2026-11-24', '2026-11-24', 'accepted'],
    ['2026-11-25', '2026-11-24', 'facility-report-too-old'],
    ['2025-11-24', '2026-11-24', 'accepted'],
    ['2025-11-23', '2026-11-24', 'facility-report-too-old'],
    ['2027-02-28', '2028-02-29', 'accepted'],
    ['2027-02-27', '2028-02-29', 'facility-report-too-old'],
  ])('with a report of %s on %s', (reportDate, today, expected) => {
    expect(codeOf(reportIsFresh(reportDate, today, 12))).toBe(expected);
  });
});

describe('a verdict on a facility', () => {
  const needs = { floorAreaM2: 400, runningLengthM: null, clearHeightCm: null, securityLevel: 'limited' } as const;
  const space = { floorAreaM2: 400, wallLengthM: null, clearHeightCm: null, securityLevel: 'limited', reportDate: '2027-01-01' } as const;
  const conditions = { measures: 'A second guard at night', by: 'host', due: '2027-02-01' } as const;
  it.each<[string, Assessment, object, string]>([
    ['passed', { verdict: 'passed' }, {}, 'accepted'],
    ['passed in spite of a gap', { verdict: 'passed' }, { floorAreaM2: 399 }, 'facility-has-gaps'],
    ['passed on old paper', { verdict: 'passed' }, { reportDate: '2026-01-31' }, 'facility-report-too-old'],
    ['passed with conditions', { verdict: 'passed', conditions }, {}, 'conditions-not-expected'],
    ['conditional, due today', { verdict: 'conditional', conditions }, { floorAreaM2: 399 }, 'accepted'],
    ['conditional, due yesterday', { verdict: 'conditional', conditions: { ...conditions, due: '2027-01-31' } }, {}, 'conditions-overdue'],
    ['conditional without saying on what', { verdict: 'conditional' }, {}, 'conditions-missing'],
    ['conditional on old paper', { verdict: 'conditional', conditions }, { reportDate: '2026-01-31' }, 'facility-report-too-old'],
    ['failed', { verdict: 'failed' }, { reportDate: '2020-01-01' }, 'accepted'],
    ['failed with conditions', { verdict: 'failed', conditions }, {}, 'conditions-not-expected'],
  ])('%s', (_name, assessment, given, expected) => {
    const known = { ...space, ...given };
    expect(codeOf(assessmentHolds(assessment, { reportDate: known.reportDate, gaps: gapsBetween(needs, known) }, '2027-02-01', 12))).toBe(expected);
  });
});

describe('the fee', () => {
  const terms = { base: { minor: 6_000_000, currency: 'EUR' }, baseWeeks: 8, extraWeek: { minor: 500_000, currency: 'EUR' } };
  it.each([
    ['2027-03-01', '2027-04-26', 6_000_000],
    ['2027-03-01', '2027-04-27', 6_500_000],
    ['2027-03-01', '2027-05-03', 6_500_000],
    ['2027-03-01', '2027-05-04', 7_000_000],
    ['2027-03-01', '2027-03-02', 6_000_000],
  ])('open from %s to %s', (opening, closing, minor) => {
    expect(hostingFee(terms, { opening, closing })).toEqual({ minor, currency: 'EUR' });
  });
});

describe('the terms of an offer', () => {
  const euros = (minor: number) => ({ minor, currency: 'EUR' });
  const terms: OfferTerms = {
    title: 'Silk', kind: 'exhibition', fee: { base: euros(1), baseWeeks: 8, extraWeek: euros(0) }, insuredValue: euros(5),
    needs: { floorAreaM2: null, runningLengthM: null, clearHeightCm: null, securityLevel: 'limited' },
    minWeeks: 8, maxWeeks: 8, availableFrom: '2027-01-01', availableTo: null, installDays: 0, strikeDays: 0,
    cancellation: [{ fromDays: 271, shareBasisPoints: 1_500 }, { fromDays: 0, shareBasisPoints: 10_000 }], languages: ['en'],
  };
  it.each<[string, Partial<OfferTerms>, string]>([
    ['that hold', {}, 'accepted'],
    ['with weeks the wrong way round', { maxWeeks: 7 }, 'weeks-out-of-order'],
    ['free again on the day they begin', { availableTo: '2027-01-01' }, 'availability-out-of-order'],
    ['in two currencies', { fee: { base: euros(1), baseWeeks: 1, extraWeek: { minor: 1, currency: 'JPY' } } }, 'fee-currencies-differ'],
    ['whose base weeks nobody may book', { fee: { base: euros(1), baseWeeks: 9, extraWeek: euros(0) } }, 'base-weeks-out-of-range'],
    ['whose ladder climbs back', { cancellation: [{ fromDays: 0, shareBasisPoints: 100 }, { fromDays: 60, shareBasisPoints: 100 }] }, 'ladder-uneven'],
    ['whose ladder gets cheaper', { cancellation: [{ fromDays: 60, shareBasisPoints: 100 }, { fromDays: 0, shareBasisPoints: 99 }] }, 'ladder-uneven'],
    ['without a ladder', { cancellation: [] }, 'accepted'],
  ])('%s', (_name, change, expected) => {
    expect(codeOf(termsHold({ ...terms, ...change }))).toBe(expected);
  });
});

describe('the review of an offer', () => {
  const offer = { organiserId: 'museum', submittedBy: 'ada' };
  it.each([
    ['another person of another organisation', { accountKey: 'ben', actingFor: 'secretariat' }, 'accepted'],
    ['another person of the organiser', { accountKey: 'ben', actingFor: 'museum' }, 'editor-of-the-organiser'],
    ['the submitter under another hat', { accountKey: 'ada', actingFor: 'secretariat' }, 'editor-submitted-it'],
  ])('by %s', (_name, editor, expected) => {
    expect(codeOf(twoPersonsOfTwoOrganisations(offer, editor))).toBe(expected);
  });
});

it.each([
  ['offered', '2027-01-02T10:00:00.000Z'],
  ['drafted', '2027-01-31T10:00:00.000Z'],
  ['confirmed', null],
] as const)('a saga that is %s since 1 January is overdue at %s', (state, expected) => {
  expect(overdueAt(state, '2027-01-01T10:00:00.000Z')).toBe(expected);
});
