import { code, date, hash, id, integer, listOf, money, title } from '../fields';
import { defineEvent } from '../define-event';

/** `organisationId` is the party that keeps the account; `parties` are the organisations that see it. */
const accountFacts = { accountId: id(), agreementId: id(), title: title(), organisationId: id(), parties: listOf(id(), 60) };

export const accountOpened = defineEvent('coproduction.account.opened', 1, {
  key: 'accountId',
  when: 'when the lead of an executed agreement opens its collection account under the waterfall that was agreed',
  data: { ...accountFacts, root: hash(), tiers: integer(1) },
});

export const accountReceiptRecorded = defineEvent('coproduction.account.receipt-recorded', 1, {
  key: 'accountId',
  when: 'when the keeper of the account records what came in, or by an amount below zero what went back',
  data: { ...accountFacts, receipt: integer(1), receivedOn: date(), amount: money(), sign: code(['receipt', 'refund', 'correction']) },
});

export const accountClosed = defineEvent('coproduction.account.closed', 1, {
  key: 'accountId',
  when: 'when the account is closed for good and the residue of rounding is released',
  data: { ...accountFacts, closedOn: date() },
});
