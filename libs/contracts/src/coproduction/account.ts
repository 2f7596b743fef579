import { code, date, hash, id, integer, listOf, money, title } from '../fields';
import { defineEvent } from '../define-event';

/** `organisationId` is the party that keeps the account; `parties` are the organisations that see it. */
const accountFacts = { accountId: id(), agreementId: id(), title: title(), organisationId: id(), parties: listOf(id(), 60) };

export const accountOpened = defineEvent('coproduction.account.opened', 1, {
  key: 'accountId',
  when: 'when all have signed an agreement with a waterfall, whose collection account it opens, or when the lead opens one where the text has none',
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

export const accountTermsAmended = defineEvent('coproduction.account.terms-amended', 1, {
  key: 'accountId',
  when: 'when an executed amendment changes the waterfall of an open account, from its day on',
  data: { ...accountFacts, root: hash(), tiers: integer(1), from: date() },
});
