import { hoursAt, type LightPlan, luxMinutesOfWeek, weeklyLuxHours, weeksLeft } from './dose';
import { allowanceKept, type Display, ledgerOf, usedBefore } from './ledger';
import type { LightClassRow } from './light-class';
import { doseCurve, doses, forecast, lightFindings } from './passport';
import { restsInTheDark } from './rest';

const row = (luxHoursPerYear: number): LightClassRow => ({ targetLux: 50, maxLux: 50, luxHoursPerYear, nightLux: 5, maintenanceLux: 35 });
const hour = 60;
/** The standard profile of the National Gallery's calculator: open 8 hours, 11 on Friday, 2 of maintenance. */
const standard: LightPlan = {
  lux: null, maintenanceLux: null, nightLux: null,
  openMinutes: [8, 8, 8, 8, 11, 8, 8].map((hours) => hours * hour), maintenanceMinutes: new Array(7).fill(2 * hour),
};
const daylong = (lux: number, hours: number): LightPlan => ({
  lux, maintenanceLux: 0, nightLux: 0, openMinutes: new Array(7).fill(hours * hour), maintenanceMinutes: new Array(7).fill(0),
});

describe('the dose of a display', () => {
  it('is 3,915 lx h in a week of the standard profile', () => expect(weeklyLuxHours(standard, row(150_000))).toBe(3_915));
  it.each([['medium', 150_000, 38.31], ['high', 15_000, 3.83]])('lets a %s object hang %d lx h long for %d weeks', (_class, allowance, weeks) => {
    expect(weeksLeft(allowance, 0, 3_915)).toBe(weeks);
  });
  it('is 28,000 lx h in seventy days of 8 hours at 50 lx', () => expect(10 * weeklyLuxHours(daylong(50, 8), row(15_000))).toBe(28_000));
  it('allows a high object 300 hours a year at 50 lx', () => expect(hoursAt(50, 15_000)).toBe(300));
  it('takes the level of the object itself before that of the plan and of the class', () => {
    expect([weeklyLuxHours(daylong(50, 8), row(1), 30), weeklyLuxHours(daylong(50, 8), row(1)), weeklyLuxHours({ ...daylong(50, 8), lux: null }, row(1))]).toEqual([1_680, 2_800, 2_800]);
  });
  it.each([['none used', 0, 10], ['half used', 50, 5], ['all used', 100, 0], ['more than all', 120, 0]])('with %s leaves the rest', (_name, used, left) => {
    expect(weeksLeft(100, used, 10)).toBe(left);
  });
  it('never ends without light', () => expect(weeksLeft(100, 0, 0)).toBeNull());
});

const luxMinutes = luxMinutesOfWeek(daylong(50, 8), row(15_000));
const display = (stopId: string, from: string, to: string): Display => ({ stopId, from, to, luxMinutes });
const lit = (allowanceLuxHours: number, ...displays: Display[]) => allowanceKept({ id: 'print', allowanceLuxHours, displays });

describe('R15, the light ledger', () => {
  it.each<[string, number, Display[], string, string | null]>([
    ['never shown', 0, [], 'holds', null],
    ['seventy days within 28,000', 28_000, [display('a', '2027-01-01', '2027-03-12')], 'holds', null],
    ['one lux hour less allowed', 27_999, [display('a', '2027-01-01', '2027-03-12')], 'broken', '2027-03-11'],
    ['a high object in ten weeks', 15_000, [display('a', '2027-01-01', '2027-03-12')], 'broken', '2027-02-07'],
    ['two venues, the second breaks it', 28_000, [display('a', '2027-01-01', '2027-03-12'), display('b', '2027-09-01', '2027-09-02')], 'broken', '2027-09-01'],
    ['365 days after the first day, which has left the window', 400, [display('a', '2027-01-01', '2027-01-02'), display('b', '2028-01-01', '2028-01-02')], 'holds', null],
    ['one day earlier', 400, [display('a', '2027-01-01', '2027-01-02'), display('b', '2027-12-31', '2028-01-01')], 'broken', '2027-12-31'],
    ['a leap day within the window', 400, [display('a', '2028-01-01', '2028-01-02'), display('b', '2028-12-31', '2029-01-01')], 'holds', null],
    ['the day of dispatch is not lit', 400, [display('a', '2027-01-01', '2027-01-02'), display('b', '2027-01-02', '2027-01-02')], 'holds', null],
  ])('%s', (_name, allowance, displays, verdict, breaksOn) => {
    const finding = lit(allowance, ...displays);
    expect([finding.verdict, finding.numbers.breaksOn ?? null]).toEqual([verdict, breaksOn]);
  });

  it('names the stop that breaks it', () => {
    const { numbers } = lit(28_000, display('b', '2027-09-01', '2027-09-03'), display('a', '2027-01-01', '2027-03-12'));
    expect(numbers).toEqual({ allowanceLuxHours: 28_000, greatestLuxHours: 28_800, breaksOn: '2027-09-01', breaksAtStop: 'b' });
  });

  it('counts the longer Friday of the venue where the object hangs', () => {
    const { luxMinutes: days } = ledgerOf([{ ...display('a', '2027-01-01', '2027-01-03'), luxMinutes: luxMinutesOfWeek(standard, row(1)) }]);
    expect(days.map((minutes) => minutes / 60)).toEqual([550 + 70 + 55, 400 + 70 + 70]);
  });

  it.each([['2027-01-01', 0], ['2027-01-02', 400], ['2028-01-01', 400], ['2028-01-02', 0]])('before %s has used %d lx h', (day, used) => {
    expect(usedBefore(day, ledgerOf([display('a', '2027-01-01', '2027-01-02')]))).toBe(used);
  });
});

describe('R30, rest in the dark', () => {
  const rule = { displayDays: 90, restDays: 270 };
  const shown = (from: string, to: string) => ({ stopId: from, from, to });
  it.each<[string, 'high' | 'medium', ReturnType<typeof shown>[], string, string | null]>([
    ['ninety days', 'high', [shown('2027-01-01', '2027-04-01')], 'holds', null],
    ['ninety-one days', 'high', [shown('2027-01-01', '2027-04-02')], 'broken', '2027-04-01'],
    ['ninety-one days of a medium object', 'medium', [shown('2027-01-01', '2027-04-02')], 'holds', null],
    ['a substitute in between, ninety days in all', 'high', [shown('2027-01-01', '2027-02-15'), shown('2027-03-15', '2027-04-29')], 'holds', null],
    ['the same with one day more', 'high', [shown('2027-01-01', '2027-02-15'), shown('2027-03-15', '2027-04-30')], 'broken', '2027-04-29'],
    ['again after 270 days', 'high', [shown('2027-01-01', '2027-04-01'), shown('2027-12-27', '2028-01-27')], 'holds', null],
    ['again after 269 days', 'high', [shown('2027-01-01', '2027-04-01'), shown('2027-12-26', '2028-01-27')], 'broken', '2027-12-26'],
    ['never shown', 'high', [], 'holds', null],
  ])('%s', (_name, lightClass, displays, verdict, breaksOn) => {
    const finding = restsInTheDark({ id: 'print', lightClass, displays }, rule);
    expect([finding.verdict, finding.numbers.breaksOn ?? null]).toEqual([verdict, breaksOn]);
  });
});

describe('a light passport', () => {
  const object = { id: 'print', lightClass: 'medium' as const, allowanceLuxHours: 150_000, row: row(150_000) };
  const planned = (plan: LightPlan | null, from = '2027-01-01', to = '2027-01-15') => ({ stopId: 'a', from, to, lux: null, plan });
  const rest = { displayDays: 90, restDays: 270 };
  it('has a point each week and one on the last day', () => {
    expect(doseCurve(doses([planned(standard)], object.row))).toEqual([
      { day: '2027-01-01', luxHours: 675 }, { day: '2027-01-08', luxHours: 4_590 }, { day: '2027-01-14', luxHours: 7_830 },
    ]);
  });
  it('forecasts 38.31 weeks before the first display and two less after two', () => {
    const after = (day: string) => forecast(object, doses([planned(standard)], object.row), day);
    expect([after('2027-01-01'), after('2027-01-15').weeksLeft]).toEqual([{ usedLuxHours: 0, leftLuxHours: 150_000, weeklyLuxHours: 3_915, weeksLeft: 38.31 }, 36.31]);
  });
  it('does not say that a ledger with a gap is kept', () => {
    const verdicts = (...displays: ReturnType<typeof planned>[]) => lightFindings({ ...object, allowanceLuxHours: 7_829 }, displays, rest).map(({ verdict }) => verdict);
    expect([verdicts(planned(null)), verdicts(planned(standard), planned(null, '2027-06-01', '2027-07-01')), verdicts(planned(standard, '2027-01-01', '2027-01-02'))])
      .toEqual([['unknown', 'holds'], ['broken', 'holds'], ['holds', 'holds']]);
  });
});
