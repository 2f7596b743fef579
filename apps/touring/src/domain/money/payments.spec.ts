import { type PaymentStep, paymentsOf, stepOfAccount } from './payments';

const at = (hour: number) => new Date(Date.UTC(2028, 0, 1, hour));
const [euros, yen] = [{ minor: 500, currency: 'EUR' }, { minor: -70, currency: 'JPY' }];
/** "EUR state-payment" and so on, an hour after each other. */
const said = (...words: string[]) => words.map((word, hour) => ({ currency: word.slice(0, 3), step: word.slice(4) as PaymentStep, at: at(hour) }));
const paid = (currency: string) => [`${currency} state-payment`, `${currency} confirm-receipt`];

it('above zero the host owes, below zero the organiser, and at zero nobody', () => {
  expect(paymentsOf([euros, { minor: 0, currency: 'USD' }, yen], []).map(({ amount, owedBy, owedTo }) => `${owedBy} owes ${owedTo} ${amount.minor} ${amount.currency}`)).toEqual(['host owes organiser 500 EUR', 'organiser owes host 70 JPY']);
});

it.each<[string, string[], string, number | null, number | null]>([
  ['nobody has said anything', [], 'owed', null, null],
  ['the payer says paid', ['EUR state-payment'], 'stated', 0, null],
  ['only of the other currency', ['JPY state-payment'], 'owed', null, null],
  ['the payee says that nothing came', ['EUR state-payment', 'EUR deny-receipt'], 'owed', null, null],
  ['it was sent again', ['EUR state-payment', 'EUR deny-receipt', 'EUR state-payment'], 'stated', 2, null],
  ['the payee says received', ['EUR state-payment', 'EUR confirm-receipt'], 'received', 0, 1],
  ['an account of before, confirmed in one step', ['EUR confirm-receipt'], 'received', null, 0],
])('%s', (_, words, state, stated, received) => {
  const [payment] = paymentsOf([euros], said(...words));
  expect([payment?.state, payment?.statedAt, payment?.receivedAt]).toEqual([state, stated === null ? null : at(stated), received === null ? null : at(received)]);
});

it.each<[string, string[], PaymentStep, 'host' | 'organiser', string]>([
  ['the only one said', [], 'state-payment', 'host', 'state-payment'],
  ['by whoever is owed', [], 'state-payment', 'organiser', 'other-side-acts'],
  ['said twice', ['EUR state-payment'], 'state-payment', 'host', 'action-not-allowed'],
  ['received before it was said', [], 'confirm-receipt', 'organiser', 'action-not-allowed'],
  ['received, says whoever owes', ['EUR state-payment'], 'confirm-receipt', 'host', 'other-side-acts'],
  ['received', ['EUR state-payment'], 'confirm-receipt', 'organiser', 'confirm-receipt'],
  ['not come', ['EUR state-payment'], 'deny-receipt', 'organiser', 'deny-receipt'],
  ['denied after it was received', paid('EUR'), 'deny-receipt', 'organiser', 'action-not-allowed'],
])('in one currency: %s', (_, words, step, side, expected) => {
  const decision = stepOfAccount(paymentsOf([euros], said(...words)), step, 'EUR', side);
  expect(decision.ok ? decision.value : decision.rejection.code).toBe(expected);
});

it.each<[string, string[], PaymentStep, string]>([
  ['the first of two said', [], 'state-payment', 'state-part'],
  ['the second of two said', ['JPY state-payment'], 'state-payment', 'state-payment'],
  ['the second said after the first has come', paid('JPY'), 'state-payment', 'state-payment'],
  ['the first of two received', ['EUR state-payment', 'JPY state-payment'], 'confirm-receipt', 'confirm-part'],
  ['received while the other is still owed', ['EUR state-payment'], 'confirm-receipt', 'confirm-part'],
  ['the second of two received', [...paid('JPY'), 'EUR state-payment'], 'confirm-receipt', 'confirm-receipt'],
])('in two: %s', (_, words, step, expected) => {
  expect(stepOfAccount(paymentsOf([euros, yen], said(...words)), step, 'EUR', step === 'state-payment' ? 'host' : 'organiser')).toEqual({ ok: true, value: expected });
});

it('of a currency in which nobody owes there is nothing to say', () => {
  expect(stepOfAccount(paymentsOf([euros], []), 'state-payment', 'USD', 'host')).toEqual({ ok: false, rejection: { code: 'nothing-owed', details: { currency: 'USD' } } });
});
