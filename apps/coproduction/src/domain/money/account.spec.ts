import fc from 'fast-check';
import { anyWaterfall, fileOf } from '../../../test/waterfalls';
import { type Book, type ReceiptGiven, bookReceipt, checkSeats, closeAccount, seatsOf } from './account';
import { standingAfter } from './account-book';
import { accountLifecycle } from './account-lifecycle';
import { courseOf } from './entitlements';
import { statementOf } from './statement';

const { worth, waterfall } = fileOf({ tiers: [{ kind: 'POOL', shares: { A: 5_000, B: 5_000 } }] });
const received = (...list: number[]) => standingAfter(list.map((minor, day) => ({ at: `2027-01-0${day + 1}`, minor: BigInt(minor), currency: 'EUR' })), worth);
const book: Book = { status: 'open', worth, standing: received(100), lastOn: '2027-01-01', corrected: { left: 60n, currency: 'EUR' } };
const given: ReceiptGiven = { receivedOn: '2027-01-02', minor: 50n, currency: 'EUR', corrects: null };

it.each<[string, Partial<Book>, Partial<ReceiptGiven>, string]>([
  ['a sum', {}, {}, 'accepted'],
  ['of the same day as the last', {}, { receivedOn: '2027-01-01' }, 'accepted'],
  ['of tomorrow, where it is tomorrow already', {}, { receivedOn: '2027-01-04' }, 'accepted'],
  ['of the day after', {}, { receivedOn: '2027-01-05' }, 'receipt-in-the-future'],
  ['before the last', {}, { receivedOn: '2026-12-31' }, 'receipt-before-the-last'],
  ['of nothing', {}, { minor: 0n }, 'receipt-of-nothing'],
  ['in a currency without a rate', {}, { currency: 'KRW' }, 'currency-without-rate'],
  ['on a closed account', { status: 'closed' }, {}, 'action-not-allowed'],
  ['a refund', {}, { minor: -100n }, 'accepted'],
  ['a refund of more than came in', {}, { minor: -101n }, 'refund-exceeds-receipts'],
  ['a correction', {}, { minor: -60n, corrects: 1 }, 'accepted'],
  ['a correction of more than is left', {}, { minor: -61n, corrects: 1 }, 'correction-exceeds-receipt'],
  ['a correction upwards', {}, { minor: 1n, corrects: 1 }, 'correction-exceeds-receipt'],
  ['a correction of nothing known', { corrected: null }, { minor: -1n, corrects: 9 }, 'receipt-unknown'],
])('books %s', (_, change, entry, expected) => {
  const decision = bookReceipt({ ...book, ...change }, { ...given, ...entry }, '2027-01-03');
  expect(decision.ok ? 'accepted' : decision.rejection.code).toBe(expected);
});

it.each<[string, number[], Partial<Book>, string]>([
  ['closes', [101], {}, 'closed'],
  ['closes once', [101], { status: 'closed' }, 'action-not-allowed'],
  ['closes not before its last entry', [101], { lastOn: '2027-02-02' }, 'close-before-the-last'],
  ['closes not while parties have more than came in', [101, -20], {}, 'still-to-recover'],
])('%s', (_, list, change, expected) => {
  const decision = closeAccount(courseOf(waterfall), { ...book, ...change, standing: received(...list) }, '2027-02-01');
  expect(decision.ok ? decision.value.status : decision.rejection.code).toBe(expected);
});

it('gives every organisation one role and keeps outsiders from leading or keeping', () => {
  const party = (id: string, organisationId: string | null) => ({ id, name: id, organisationId });
  const seats = { lead: 'x', keeper: 'y', parties: [party('A', 'x'), party('B', 'y'), party('C', null), party('D', 'x')] };
  expect(seatsOf(seats)).toEqual({ lead: 'x', keeper: 'y', 'party-1': 'x', 'party-2': 'y' });
  expect([seats, { ...seats, lead: 'z' }, { ...seats, keeper: 'z' }].map(checkSeats).map((checked) => (checked.ok ? 'fine' : checked.rejection.code)))
    .toEqual(['fine', 'lead-is-no-party', 'keeper-is-no-party']);
});

it('every action from every state leads where the table says or is refused', () => {
  expect(accountLifecycle.pairs().map(({ state, action }) => [state, action, accountLifecycle.next(state, action).ok])).toEqual([
    ['open', 'open', false], ['open', 'record-receipt', true], ['open', 'amend-terms', true], ['open', 'close', true],
    ['closed', 'open', false], ['closed', 'record-receipt', false], ['closed', 'amend-terms', false], ['closed', 'close', false],
  ]);
});

it('statements follow on each other and close to the unit, whatever the periods and refunds', () => {
  const receipt = fc.record({ at: fc.constantFrom('2027-01-05', '2027-02-05', '2027-03-05'), minor: fc.bigInt({ min: -500n, max: 3_000n }), currency: fc.constant('EUR') });
  fc.assert(fc.property(anyWaterfall, fc.array(receipt, { maxLength: 8 }), fc.constantFrom(null, '2027-03-20'), (file, receipts, closedOn) => {
    const course = courseOf(file.waterfall);
    const standingBefore = (day: string) => standingAfter(receipts.filter(({ at }) => at < day), file.worth);
    const drawn = ['01', '02', '03', '04'].slice(1).map((month, index) => statementOf({ course, standingBefore, closedOn }, { from: `2027-0${index + 1}-01`, to: `2027-${month}-01` }));
    return drawn.every(({ opening, received: came, paid, closing }, index) => {
      const out = [...paid.values()].reduce((all, amount) => all + amount, 0n);
      return opening + came - out === closing && opening === (drawn[index - 1]?.closing ?? 0n);
    });
  }), { numRuns: 100 });
});
