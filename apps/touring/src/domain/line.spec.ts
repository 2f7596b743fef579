import * as fc from 'fast-check';
import { dateRange, rangeInstants } from '@caravanserai/kernel';
import { type Claim, behind, blockersOf, contested, rankOf } from './line';

const day = (date: string, zone = 'Europe/Paris') => Date.parse(rangeInstants(dateRange(date, '9999-12-31', zone)).from);
let placed = 0;
/** A claim of [from, to) in one zone; the set needs `turnaround` days more. */
const claim = (from: string, to: string, more: Partial<Claim> & { zone?: string; free?: string } = {}): Claim => {
  const { zone, free, ...rest } = more;
  placed += 1;
  return {
    kind: 'stop', id: `stop-${placed}`, tourId: 'tour', spaceId: 'space', state: 'hold', placedNo: placed,
    fromMs: day(from, zone), toMs: day(to, zone), setFreeAtMs: day(free ?? to, zone), ...rest,
  };
};
const elsewhere = { spaceId: 'other-space' };
const otherTour = { tourId: 'other-tour' };

describe('what two claims contest', () => {
  it.each<[string, Claim, Claim, string[]]>([
    ['the same days', claim('2027-03-01', '2027-06-01'), claim('2027-03-01', '2027-06-01'), ['space', 'set']],
    ['one day in common', claim('2027-03-01', '2027-06-01'), claim('2027-05-31', '2027-08-01'), ['space', 'set']],
    ['one leaves as the other arrives', claim('2027-03-01', '2027-06-01'), claim('2027-06-01', '2027-08-01'), []],
    ['the set is still travelling', claim('2027-03-01', '2027-06-01', { free: '2027-06-08' }), claim('2027-06-07', '2027-08-01', elsewhere), ['set']],
    ['the set has just arrived', claim('2027-03-01', '2027-06-01', { free: '2027-06-08' }), claim('2027-06-08', '2027-08-01', elsewhere), []],
    ['the space is not held by the travelling set', claim('2027-03-01', '2027-06-01', { free: '2027-06-08' }), claim('2027-06-01', '2027-08-01', otherTour), []],
    ['the same space for two tours', claim('2027-03-01', '2027-06-01'), claim('2027-04-01', '2027-05-01', otherTour), ['space']],
    ['performances in the space of a stop', claim('2027-03-01', '2027-06-01'), claim('2027-04-01', '2027-04-03', { kind: 'engagement' }), ['space']],
    ['performances of the tour elsewhere', claim('2027-03-01', '2027-06-01'), claim('2027-04-01', '2027-04-03', { kind: 'engagement', ...elsewhere }), []],
    ['two spaces for two tours', claim('2027-03-01', '2027-06-01', elsewhere), claim('2027-03-01', '2027-06-01', otherTour), []],
    ['over the change to summer time', claim('2027-03-01', '2027-03-28'), claim('2027-03-28', '2027-03-29'), []],
    ['over the change to summer time, one day in common', claim('2027-03-01', '2027-03-29'), claim('2027-03-28', '2027-03-30'), ['space', 'set']],
    ['over the change to winter time', claim('2027-10-01', '2027-10-31'), claim('2027-10-31', '2027-11-01'), []],
    // Hanoi's midnight comes six hours before that of Paris: the set would have to leave Paris before it arrived in Hanoi.
    ['the same date in two zones, eastward', claim('2027-03-01', '2027-06-01'), claim('2027-06-01', '2027-08-01', { ...elsewhere, zone: 'Asia/Ho_Chi_Minh' }), ['set']],
    ['the same date in two zones, westward', claim('2027-03-01', '2027-06-01', { zone: 'Asia/Ho_Chi_Minh' }), claim('2027-06-01', '2027-08-01', elsewhere), []],
  ])('%s', (_name, a, b, expected) => {
    expect(contested(a, b)).toEqual(expected);
    expect(contested(b, a)).toEqual(expected);
  });
});

describe('the line', () => {
  const first = claim('2027-03-01', '2027-06-01');
  const apart = claim('2027-09-01', '2027-10-01');
  const second = claim('2027-05-01', '2027-07-01');
  const third = claim('2027-06-15', '2027-08-01');
  const all = [third, second, apart, first];

  it.each<[string, Claim, number]>([
    ['the first', first, 1],
    ['who wants other days', apart, 1],
    ['who overlaps the first', second, 2],
    ['who overlaps only the second', third, 2],
  ])('gives %s its rank', (_name, asked, rank) => {
    expect(rankOf(asked, all)).toBe(rank);
  });

  it.each(['hold', 'challenged', 'reserved', 'confirmed'] as const)('counts a %s one', (state) => {
    expect(rankOf(second, [{ ...first, state }, second])).toBe(2);
  });

  it.each(['hold-expired', 'hold-released', 'declined', 'facility-failed', 'contract-lapsed', 'withdrawn-by-host'] as const)('does not count a %s one', (state) => {
    expect(rankOf(second, [{ ...first, state }, second])).toBe(1);
  });

  it.each([['hold', 2], ['offer', 2], ['contract', 2], ['availability', 1], ['hold-released', 1]] as const)('counts performances on %s: rank %i', (state, rank) => {
    expect(rankOf(second, [{ ...first, kind: 'engagement', state }, second])).toBe(rank);
  });

  it('names the blockers in the order in which they came', () => {
    const last = claim('2027-03-01', '2027-08-01');
    expect(blockersOf(last, [third, last, second, first])).toEqual([first, second, third]);
  });

  it('moves up exactly those behind who wanted the same', () => {
    expect(behind([first], all)).toEqual([second]);
    expect(behind([second], all)).toEqual([third]);
    expect(behind([first, second], all)).toEqual([third]);
    expect(behind([apart], all)).toEqual([]);
  });

  it('gives 1 + blockers to everybody, and one less to exactly those behind a claim that leaves', () => {
    const dates = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 12 }), fc.nat(), (rows, pick) => {
        const claims = rows.map(([from, length, turnaround, tour, space], index): Claim => ({
          kind: 'stop', id: `${index}`, tourId: `${tour}`, spaceId: `${space}`, state: 'hold', placedNo: index,
          fromMs: from, toMs: from + length, setFreeAtMs: from + length + turnaround,
        }));
        const gone = claims[pick % claims.length] as Claim;
        const rest = claims.filter((other) => other !== gone);
        const moved = new Set(behind([gone], rest).map(({ id }) => id));
        for (const other of rest) expect(rankOf(other, claims) - rankOf(other, rest)).toBe(moved.has(other.id) ? 1 : 0);
      }),
    );
  });
});
