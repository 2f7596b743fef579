import * as contracts from '@caravanserai/contracts';
import type { EventDeclaration } from '@caravanserai/contracts';
import type { EventData } from '../src/domain/scene';

/** What happens, with what data, and everybody who hears of it. */
export type Expected = [event: EventDeclaration, data: EventData, people: string[]];

const all = (template: string, category: string, organisations: string[], powers: string[]) => organisations.flatMap((organisation) => powers.map((power) => `${organisation}:${power} ${template} ${category}`));

const [table, othersThanHanoi, othersThanLead] = [['lisbon', 'hanoi', 'osaka'], ['lisbon', 'osaka'], ['hanoi', 'osaka']];
const negotiate = ['negotiate'];
const signing = ['negotiate', 'sign'];
const everybody = ['manage-tours', 'negotiate', 'sign'];

/** Written by hand. The lead is lisbon; hanoi takes the step where somebody of the table does; osaka sits at it too. */
export const productionsExpected: Expected[] = [
  [contracts.productionPartyInvited, {}, all('production-invited', 'negotiation', ['hanoi'], negotiate)],
  [contracts.productionPartyJoined, {}, all('production-joined', 'negotiation', ['lisbon'], negotiate)],
  [contracts.productionInvitationDeclined, {}, all('production-invitation-declined', 'negotiation', ['lisbon'], negotiate)],
  [contracts.productionSeatGiven, {}, all('production-seat-given', 'negotiation', ['hanoi'], negotiate)],
  [contracts.productionOpened, {}, all('production-opened', 'negotiation', othersThanLead, negotiate)],
  [contracts.productionOfferRenewed, {}, all('production-more-time', 'negotiation', othersThanLead, signing)],
  [contracts.productionDeadlocked, {}, all('production-deadlocked', 'contract', table, negotiate)],
  [contracts.productionVoteCast, {}, all('production-vote-cast', 'contract', othersThanHanoi, negotiate)],
  [contracts.productionMediated, {}, all('production-mediated', 'negotiation', table, negotiate)],
  [contracts.productionAbandoned, { reason: 'deadline' }, all('production-abandoned', 'contract', table, negotiate)],
  [contracts.productionPartyWithdrawn, { parties: ['lisbon', 'osaka'] }, all('production-party-left', 'contract', othersThanHanoi, negotiate)],
  [contracts.productionTextFrozen, {}, all('production-text-agreed', 'contract', othersThanLead, signing)],
  [contracts.productionReopened, {}, all('production-reopened', 'contract', othersThanHanoi, signing)],
  [contracts.productionSentForSignature, {}, all('production-to-sign', 'contract', table, signing)],
  [contracts.productionSigned, { completes: 'no' }, all('production-signed', 'contract', othersThanHanoi, signing)],
  [contracts.productionSigned, { completes: 'yes' }, []],
  [contracts.productionSignatureVoided, { reason: 'withdrawn-by-signer' }, all('production-signature-voided', 'contract', table, signing)],
  [contracts.productionSignatureVoided, { reason: 'mandate-was-revoked' }, all('production-signature-voided', 'contract', table, signing)],
  [contracts.productionSignatureVoided, { reason: 'text-changed' }, []],
  [contracts.productionExecuted, {}, all('production-executed', 'contract', table, everybody)],
  [contracts.productionTextChanged, {}, all('production-text-changed', 'contract', othersThanHanoi, signing)],
  [contracts.productionDeclined, {}, all('production-declined', 'contract', othersThanHanoi, signing)],
  [contracts.productionWithdrawn, {}, all('production-withdrawn', 'contract', othersThanHanoi, signing)],
  [contracts.productionLapsed, {}, all('production-lapsed', 'contract', table, signing)],
  [contracts.productionConditionWaived, {}, all('production-condition-waived', 'negotiation', othersThanHanoi, negotiate)],
  [contracts.productionEnteredIntoForce, {}, all('production-in-force', 'contract', othersThanLead, everybody)],
  [contracts.productionTerminated, { reason: 'long-stop' }, all('production-terminated', 'contract', table, everybody)],
  [contracts.productionAmendmentOpened, {}, all('production-amending', 'negotiation', table, negotiate)],
  [contracts.productionAmended, {}, all('production-amended', 'contract', table, everybody)],
  [contracts.productionSuspended, {}, all('production-suspended', 'contract', othersThanHanoi, everybody)],
  [contracts.productionResumed, {}, all('production-resumed', 'contract', othersThanHanoi, everybody)],
  [contracts.productionExpired, {}, all('production-expired', 'contract', table, everybody)],
  [contracts.productionCompleted, {}, all('production-completed', 'contract', othersThanLead, everybody)],
  [contracts.accountOpened, {}, all('account-opened', 'money', othersThanHanoi, negotiate)],
  [contracts.accountReceiptRecorded, {}, all('account-receipt', 'money', othersThanHanoi, negotiate)],
  [contracts.accountClosed, {}, all('account-closed', 'money', othersThanHanoi, negotiate)],
];

const step = (name: string, ...people: string[][]): Expected => [contracts.engagementAdvanced, { step: name }, people.flat()];
const settling = (name: string, lists: EventData, ...people: string[][]): Expected => [contracts.settlementAdvanced, { toPayIds: [], toConfirmIds: [], step: name, ...lists }, people.flat()];
const both = (template: string, powers: string[]) => all(template, 'contract', ['lisbon', 'hanoi'], powers);
const handling = ['manage-tours', 'sign'];

/** The company is lisbon, the presenter and host hanoi. */
export const performingExpected: Expected[] = [
  [contracts.engagementEnquired, {}, all('engagement-asked', 'line', ['lisbon'], ['manage-tours'])],
  step('say-available', all('engagement-available', 'line', ['hanoi'], ['manage-tours'])),
  step('decline', all('engagement-declined', 'rights', ['hanoi'], ['manage-tours'])),
  step('place-hold', all('engagement-held', 'line', ['lisbon'], ['manage-tours'])),
  step('release', all('engagement-released', 'line', ['lisbon'], ['manage-tours'])),
  step('expire-hold', all('engagement-hold-expired', 'rights', ['hanoi'], ['manage-tours']), all('engagement-hold-expired', 'line', ['lisbon'], ['manage-tours'])),
  step('offer', all('engagement-offered', 'contract', ['lisbon'], everybody)),
  step('lapse', both('engagement-lapsed', everybody)),
  step('contract', both('engagement-agreed', everybody)),
  step('begin-advancing', all('engagement-advancing', 'facility', ['hanoi'], ['manage-tours'])),
  step('close-advancing', all('engagement-advanced', 'facility', ['hanoi'], ['manage-tours'])),
  step('depart', all('engagement-departed', 'facility', ['hanoi'], ['manage-tours'])),
  step('get-in'),
  step('perform'),
  step('get-out', all('engagement-to-settle', 'contract', ['lisbon'], everybody)),
  step('settle', all('engagement-settled', 'contract', ['lisbon'], everybody)),
  step('cancel-by-host', all('engagement-cancelled', 'contract', ['lisbon'], everybody)),
  step('cancel-by-organiser', all('engagement-cancelled', 'contract', ['hanoi'], everybody)),
  step('cancel-force-majeure', both('engagement-cancelled', everybody)),

  [contracts.costSplitAdvanced, { step: 'propose-split', toAnswerIds: ['hanoi', 'osaka'] }, all('split-proposed', 'money', ['hanoi', 'osaka'], ['manage-tours', 'negotiate'])],
  [contracts.costSplitAdvanced, { step: 'agree-split' }, all('split-answered', 'money', ['lisbon'], ['manage-tours'])],
  [contracts.costSplitAdvanced, { step: 'decline-split' }, all('split-answered', 'money', ['lisbon'], ['manage-tours'])],
  [contracts.costSplitAdvanced, { step: 'supersede-split' }, []],
  settling('draw-up', {}),
  settling('redraw', {}),
  settling('present', {}, all('settlement-presented', 'contract', ['hanoi'], handling)),
  settling('take-back', {}, all('settlement-taken-back', 'contract', ['hanoi'], handling)),
  settling('sign', {}, both('settlement-half-signed', handling)),
  settling('countersign', { toPayIds: ['hanoi'] }, all('settlement-to-pay', 'contract', ['hanoi'], handling), all('settlement-signed', 'contract', ['lisbon'], handling)),
  settling('close-even', {}),
  settling('state-part', { toConfirmIds: ['lisbon'] }, all('settlement-payment-stated', 'contract', ['lisbon'], handling)),
  settling('state-payment', { toConfirmIds: ['lisbon'] }, all('settlement-payment-stated', 'contract', ['lisbon'], handling)),
  settling('deny-receipt', { toPayIds: ['hanoi'] }, all('settlement-payment-denied', 'contract', ['hanoi'], handling)),
  settling('confirm-part', {}),
  settling('confirm-receipt', {}, both('settlement-paid', handling)),
];
