import * as fc from 'fast-check';
import { addDays } from '@caravanserai/kernel';
import { type Shown, groupShowings, usualGaps } from './group-showings';

/** "a 2012-01-01 2012-02-01" is the showing at venue a; "-" for a last day that nobody told. */
const shown = (text: string): Shown => {
  const [venueKey = '', firstDay = '', lastDay = '-'] = text.split(' ');
  return { rowId: text, venueKey, firstDay, lastDay: lastDay === '-' ? null : lastDay };
};
const grouped = (rows: readonly string[]) => groupShowings(rows.map(shown), usualGaps).map(({ stops, leftApart }) => [stops.map((one) => one.venueKey).join('>'), leftApart]);

describe('showings of one title', () => {
  it.each([
    ['one alone', ['a 2012-01-01 2012-02-01'], [['a', null]]],
    ['two with a gap of 19 days', ['b 2012-02-20 2012-05-01', 'a 2012-01-01 2012-02-01'], [['a>b', null]]],
    ['three in a row', ['a 2012-01-01 2012-02-01', 'b 2012-02-20 2012-05-01', 'c 2012-06-01 2012-07-01'], [['a>b>c', null]]],
    ['the least gap', ['a 2012-01-01 2012-02-01', 'b 2012-02-08 2012-05-01'], [['a>b', null]]],
    ['one day less', ['a 2012-01-01 2012-02-01', 'b 2012-02-07 2012-05-01'], [['a', 'gap-too-short'], ['b', 'gap-too-short']]],
    ['the longest gap', ['a 2012-01-01 2012-02-01', 'b 2012-07-30 2012-08-01'], [['a>b', null]]],
    ['one day more', ['a 2012-01-01 2012-02-01', 'b 2012-07-31 2012-08-01'], [['a', 'gap-too-long'], ['b', 'gap-too-long']]],
    ['two tours years apart', ['a 2012-01-01 2012-02-01', 'b 2012-02-20 2012-05-01', 'c 2015-01-01 2015-02-01', 'a 2015-03-01 2015-04-01'], [['a>b', null], ['c>a', null]]],
    ['a tour and one years later', ['a 2012-01-01 2012-02-01', 'b 2012-02-20 2012-05-01', 'c 2015-01-01 2015-02-01'], [['a>b', null], ['c', 'gap-too-long']]],
    ['the last day of one is the first of the other', ['a 2012-01-01 2012-02-01', 'b 2012-02-01 2012-05-01'], [['a', 'dates-overlap'], ['b', 'dates-overlap']]],
    ['an overlap spoils its whole run', ['a 2012-01-01 2012-03-01', 'b 2012-02-01 2012-05-01', 'c 2012-06-01 2012-07-01'], [['a', 'dates-overlap'], ['b', 'dates-overlap'], ['c', 'dates-overlap']]],
    ['a short one inside a long one', ['a 2012-01-01 2012-09-01', 'b 2012-02-01 2012-03-01', 'c 2012-04-01 2012-05-01'], [['a', 'dates-overlap'], ['b', 'dates-overlap'], ['c', 'dates-overlap']]],
    ['back at the first venue', ['a 2012-01-01 2012-02-01', 'b 2012-02-20 2012-05-01', 'a 2012-06-01 2012-07-01'], [['a', 'same-venue-twice'], ['b', 'same-venue-twice'], ['a', 'same-venue-twice']]],
    ['one venue only', ['a 2012-01-01 2012-02-01', 'a 2015-02-20 2015-05-01'], [['a', 'one-venue-only'], ['a', 'one-venue-only']]],
    ['an open end', ['a 2012-01-01 -', 'b 2012-02-20 2012-05-01', 'c 2012-06-01 2012-07-01'], [['b>c', null], ['a', 'end-unknown']]],
    ['an open end beside one', ['a 2012-01-01 -', 'b 2012-02-20 2012-05-01'], [['b', 'end-unknown'], ['a', 'end-unknown']]],
    ['none', [], []],
  ] as const)('%s', (_case, rows, expected) => {
    expect(grouped(rows)).toEqual(expected);
  });

  it('loses none, doubles none and makes no tour that could not have been', () => {
    const showing = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(1_000), fc.option(fc.nat(120)));
    fc.assert(
      fc.property(fc.array(showing, { maxLength: 8 }), (rows) => {
        const day = (at: number) => addDays('2012-01-01', at);
        const all = rows.map(([venueKey, at, length], index) => ({ rowId: String(index), venueKey, firstDay: day(at), lastDay: length === null ? null : day(at + length) }));
        const found = groupShowings(all, usualGaps);
        expect(found.flatMap((one) => one.stops.map((stop) => stop.rowId)).sort()).toEqual(all.map((one) => one.rowId).sort());
        for (const { stops } of found.filter((one) => one.stops.length > 1)) {
          expect(new Set(stops.map((one) => one.venueKey)).size).toBe(stops.length);
          expect(stops.slice(1).every((stop, at) => stop.firstDay >= addDays(stops[at]?.lastDay ?? '9999-01-01', usualGaps.gapDaysMin))).toBe(true);
        }
      }),
    );
  });
});
