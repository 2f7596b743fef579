import { type Stay, type StayRules, type StayTerms, stayFits } from './stay';

const terms: StayTerms = { installDays: 5, strikeDays: 3, minWeeks: 4, maxWeeks: 12, availableFrom: '2027-01-01', availableTo: '2027-12-31' };
const rules: StayRules = { acclimatisationDays: 1, deliveryWorkingDays: 5, weekend: [6, 7] };
// 2027-03-08 is a Monday.
const stay: Stay = { delivery: '2027-02-25', opening: '2027-03-08', closing: '2027-05-03', dispatch: '2027-05-06' };

const answer = (change: Partial<Stay>, changedTerms: Partial<StayTerms> = {}, changedRules: Partial<StayRules> = {}) => {
  const decision = stayFits({ ...stay, ...change }, { ...terms, ...changedTerms }, { ...rules, ...changedRules });
  return decision.ok ? 'fits' : decision.rejection.code;
};

describe('a stay', () => {
  it.each<[string, Partial<Stay>, Partial<StayTerms>, Partial<StayRules>, string]>([
    ['as it should be', {}, {}, {}, 'fits'],
    ['before anybody planned', { delivery: '1999-12-31' }, {}, {}, 'dates-out-of-range'],
    ['after anybody plans', { dispatch: '2200-01-02' }, {}, {}, 'dates-out-of-range'],
    ['delivery after opening', { delivery: '2027-03-09' }, {}, {}, 'dates-out-of-order'],
    ['closing on the opening day', { closing: '2027-03-08' }, {}, {}, 'dates-out-of-order'],
    ['dispatch before closing', { dispatch: '2027-05-02' }, {}, {}, 'dates-out-of-order'],
    ['exactly acclimatisation and installing', { delivery: '2027-03-01' }, { installDays: 6 }, {}, 'fits'],
    ['a day less than that', { delivery: '2027-03-01' }, { installDays: 7 }, {}, 'too-little-time-to-install'],
    ['acclimatisation is no day of installing', { delivery: '2027-03-01' }, { installDays: 6 }, { acclimatisationDays: 2 }, 'too-little-time-to-install'],
    ['five working days before', { delivery: '2027-03-01' }, { installDays: 1 }, {}, 'fits'],
    ['four working days before', { delivery: '2027-03-02' }, { installDays: 1 }, {}, 'delivery-too-late'],
    ['a weekend on Friday and Saturday', { delivery: '2027-03-02' }, { installDays: 1 }, { weekend: [5, 6] }, 'delivery-too-late'],
    ['the same, with the Sunday before', { delivery: '2027-03-01' }, { installDays: 1 }, { weekend: [5, 6] }, 'fits'],
    ['no rule of working days', { delivery: '2027-03-06' }, { installDays: 1 }, { deliveryWorkingDays: 0 }, 'fits'],
    ['exactly the time to strike', { dispatch: '2027-05-06' }, { strikeDays: 3 }, {}, 'fits'],
    ['a day less to strike', { dispatch: '2027-05-05' }, { strikeDays: 3 }, {}, 'too-little-time-to-strike'],
    ['exactly the least weeks', {}, { minWeeks: 8 }, {}, 'fits'],
    ['a day short of the least weeks', { closing: '2027-05-02' }, { minWeeks: 8 }, {}, 'stay-too-short'],
    ['exactly the most weeks', {}, { maxWeeks: 8 }, {}, 'fits'],
    ['a day more than the most weeks', { closing: '2027-05-04', dispatch: '2027-05-07' }, { maxWeeks: 8 }, {}, 'stay-too-long'],
    ['from the first available day', {}, { availableFrom: '2027-02-25' }, {}, 'fits'],
    ['a day before it', {}, { availableFrom: '2027-02-26' }, {}, 'outside-availability'],
    ['gone on the day it must be free', {}, { availableTo: '2027-05-06' }, {}, 'fits'],
    ['gone a day later', {}, { availableTo: '2027-05-05' }, {}, 'outside-availability'],
    ['with no end of availability', { closing: '2027-05-31', dispatch: '2031-05-06' }, { availableTo: null }, {}, 'fits'],
  ])('%s', (_name, change, changedTerms, changedRules, expected) => {
    expect(answer(change, changedTerms, changedRules)).toBe(expected);
  });

  it('is refused with the numbers that a host needs to repair it', () => {
    expect(stayFits({ ...stay, delivery: '2027-03-03' }, terms, rules)).toEqual({
      ok: false,
      rejection: {
        code: 'too-little-time-to-install',
        details: { givenDays: 5, neededDays: 6, acclimatisationDays: 1, installDays: 5, latestDelivery: '2027-03-02' },
      },
    });
  });

  it('counts the working days that are given, the day of delivery among them', () => {
    const decision = stayFits({ ...stay, delivery: '2027-03-03' }, { ...terms, installDays: 1 }, rules);
    expect(decision).toEqual({
      ok: false,
      rejection: { code: 'delivery-too-late', details: { givenWorkingDays: 3, neededWorkingDays: 5, latestDelivery: '2027-03-01' } },
    });
  });
});
