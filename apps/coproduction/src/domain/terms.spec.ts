import { dateRange, money } from '@caravanserai/kernel';
import { changed, drafted, reservation } from '../../test/made-up';
import { highestShare, ladderFault } from './cancellation-ladder';
import { type HostingTerms, termsHoldTogether } from './terms';

const step = (fromDays: number, shareBasisPoints: number) => ({ fromDays, shareBasisPoints });

it.each([
  ['none at all', [], null],
  ['one step', [step(0, 10_000)], null],
  ['the ladder of a trade fair', [step(271, 1_500), step(181, 4_000), step(121, 6_000), step(61, 8_000), step(0, 10_000)], null],
  ['equal shares', [step(90, 5_000), step(30, 5_000)], null],
  ['days that rise', [step(30, 1_000), step(90, 2_000)], 'must go from many days before the opening to few, none twice'],
  ['a day twice', [step(30, 1_000), step(30, 2_000)], 'must go from many days before the opening to few, none twice'],
  ['a later cancellation that is cheaper', [step(90, 5_000), step(30, 4_999)], 'must not make a later cancellation cheaper'],
  ['more than the whole', [step(30, 10_001)], 'must give shares from 0 to 10000 basis points'],
  ['less than nothing', [step(30, -1)], 'must give shares from 0 to 10000 basis points'],
  ['part of a basis point', [step(30, 0.5)], 'must give shares from 0 to 10000 basis points'],
  ['days after the opening', [step(-1, 10_000)], 'must count whole days before the opening'],
])('a ladder with %s: %#', (_, ladder, fault) => expect(ladderFault(ladder)).toBe(fault));

it('knows the highest share of a ladder', () => {
  expect([highestShare([]), highestShare([step(90, 2_500), step(30, 8_000)])]).toEqual([0, 8_000]);
});

const seoul = (start: string, end: string) => dateRange(start, end, 'Asia/Seoul');

it.each<[string, Partial<HostingTerms>, string[]]>([
  ['the terms of the offer', {}, []],
  ['nothing to pay', { fee: money(0, 'KRW') }, []],
  ['an amount below zero', { fee: { minor: -1, currency: 'EUR' } }, ['fee']],
  ['part of a cent', { fee: { minor: 0.5, currency: 'EUR' } }, ['fee']],
  ['no currency', { insuredValue: { minor: 1, currency: 'XAU' } }, ['insuredValue']],
  ['an amount that could not be added any more', { fee: money(Number.MAX_SAFE_INTEGER, 'EUR') }, ['fee']],
  ['a ladder that rises', { cancellation: [step(1, 0), step(2, 0)] }, ['cancellation']],
  ['the whole reserved time open', { opening: reservation.occupancy }, []],
  ['an opening before the delivery', { opening: seoul('2027-02-14', '2027-06-01') }, ['opening']],
  ['an opening into the dispatch', { opening: seoul('2027-03-01', '2027-06-16') }, ['opening']],
  ['an opening in another zone', { opening: dateRange('2027-03-01', '2027-06-01', 'Europe/Lisbon') }, ['opening']],
  ['an opening of no day', { opening: { start: '2027-03-01', end: '2027-03-01', zone: 'Asia/Seoul' } }, ['opening']],
  ['two faults', { fee: { minor: -1, currency: 'EUR' }, opening: seoul('2026-03-01', '2026-06-01') }, ['fee', 'opening']],
])('terms with %s', (_, change, fields) => {
  const decision = termsHoldTogether(changed(drafted(), change), reservation.occupancy);
  const errors = decision.ok ? [] : (decision.rejection.details?.errors as { field: string }[]);
  expect(errors.map(({ field }) => field)).toEqual(fields);
});
