import { type Placement, placementFits } from './placement';
import { RuleBook } from './rule-book';
import { todayIn } from './today';

const rule = (code: string, value: number, validFrom: string) => ({ code, value, unit: 'days', validFrom, source: 'test' });
const book = new RuleBook(
  [rule('acclimatisation', 1, '2000-01-01'), rule('delivery-before-opening', 5, '2000-01-01'), rule('delivery-before-opening', 8, '2027-01-01')],
  [{ partner: '*', days: [6, 7], validFrom: '2000-01-01' }, { partner: 'BD', days: [5, 6], validFrom: '2020-01-01' }],
);

describe('the rule book', () => {
  it.each([
    ['2026-12-31', 5],
    ['2027-01-01', 8],
    ['2030-01-01', 8],
  ])('knows the value in force on %s', (day, value) => {
    expect(book.value('delivery-before-opening', day)).toBe(value);
  });

  it('throws for what no migration has entered, and before anything was in force', () => {
    expect(() => book.value('longest-hold', '2027-01-01')).toThrow('there is no rule "longest-hold"');
    expect(() => book.value('acclimatisation', '1999-12-31')).toThrow();
  });

  it.each([
    ['BD', '2027-01-01', [5, 6]],
    ['BD', '2019-12-31', [6, 7]],
    ['FR', '2027-01-01', [6, 7]],
    [null, '2027-01-01', [6, 7]],
  ] as const)('lets the offices of %s rest on %s on the days %j', (partner, day, days) => {
    expect(book.weekendOf(partner, day)).toEqual(days);
  });
});

describe('a placement', () => {
  const terms = { installDays: 5, strikeDays: 3, minWeeks: 4, maxWeeks: 26, availableFrom: '2027-01-01', availableTo: null } as never;
  const placement: Placement = {
    stopId: 'stop', tourId: 'tour', spaceId: 'space',
    tour: { organiserId: 'museum', title: 'Silk', leastTurnaroundDays: 7, terms },
    venue: { organisationId: 'venue', zone: 'America/New_York', partner: null },
    stay: { delivery: '2028-02-01', opening: '2028-02-15', closing: '2028-05-02', dispatch: '2028-05-08' },
  };
  const now = new Date('2026-11-24T00:00:00Z');

  it("takes the space from the venue's midnight to midnight over the change of the clocks, and the set until it can be elsewhere", () => {
    const fits = placementFits(placement, book, now);
    expect(fits.ok && fits.value).toMatchObject({ occupies_from: '2028-02-01T05:00:00.000Z', occupies_to: '2028-05-08T04:00:00.000Z', set_free_at: '2028-05-15T04:00:00.000Z' });
  });

  it.each([
    ['a moment before the day of delivery begins there', new Date('2028-02-01T04:59:59Z'), {}, 'fits'],
    ['when the day of delivery has begun there', new Date('2028-02-01T05:00:00Z'), {}, 'dates-in-the-past'],
    ["in the organiser's own house", now, { venue: { ...placement.venue, organisationId: 'museum' } }, 'host-is-organiser'],
    ['against the rules of a stay', now, { stay: { ...placement.stay, dispatch: '2028-05-03' } }, 'too-little-time-to-strike'],
  ])('%s', (_name, at, change, expected) => {
    const fits = placementFits({ ...placement, ...change }, book, at);
    expect(fits.ok ? 'fits' : fits.rejection.code).toBe(expected);
  });
});

it.each([
  ['2026-11-24T16:59:59Z', 'Asia/Ho_Chi_Minh', '2026-11-24'],
  ['2026-11-24T17:00:00Z', 'Asia/Ho_Chi_Minh', '2026-11-25'],
  ['2026-11-24T04:59:59Z', 'America/New_York', '2026-11-23'],
])('at %s the wall in %s shows %s', (now, zone, date) => {
  expect(todayIn(zone, new Date(now))).toBe(date);
});
