import { dateRange } from '@caravanserai/kernel';
import { hashOf } from '@caravanserai/kernel/hash';
import { type MoveAgreed, nextAddendum, sectionOf } from './addendum';

const dates = (month: string) => ({ occupancy: dateRange(`2027-${month}-01`, `2027-${month}-28`, 'Asia/Seoul'), opening: dateRange(`2027-${month}-08`, `2027-${month}-22`, 'Asia/Seoul') });
const text = { agreementId: 'a', textRoot: 'f'.repeat(64) };
const agreed: MoveAgreed = { before: dates('02'), after: dates('03'), askedBy: 'host', askedAt: '2026-12-01T09:00:00.000Z', agreedAt: '2026-12-03T10:00:00.000Z' };
const first = nextAddendum(text, [], agreed);
const second = nextAddendum(text, [first], { ...agreed, before: dates('03'), after: dates('04'), askedBy: null, askedAt: null });

it('is numbered, names the signed text and the one before, and its hash is that of its canonical form', () => {
  expect([first.addendum.header, second.addendum.header]).toEqual([
    { kind: 'addendum', edition: 1, ...text, number: 1, previousHash: null }, { kind: 'addendum', edition: 1, ...text, number: 2, previousHash: first.hash },
  ]);
  expect([first.hash, second.hash]).toEqual([hashOf(first.addendum), hashOf(second.addendum)]);
  expect(nextAddendum(text, [], { ...agreed })).toEqual(first);
});

it('reads as the text does', () => {
  expect(sectionOf(first)).toEqual({
    heading: 'Addendum 1. Other dates',
    text: 'From delivery to dispatch the space is reserved from 2027-03-01 up to but not including 2027-03-28, instead of from 2027-02-01 up to but not including 2027-02-28.'
      + ' The exhibition is open from 2027-03-08 up to but not including 2027-03-22, instead of from 2027-02-08 up to but not including 2027-02-22.'
      + ' Dates are those of the zone Asia/Seoul. The host asked for it on 2026-12-01T09:00:00.000Z. Both sides had agreed on 2026-12-03T10:00:00.000Z. Everything else stays as it was signed.',
  });
  expect(sectionOf(second).text).not.toContain('asked');
});
