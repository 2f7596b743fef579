import { costSplitAdvanced, type EventOf, settlementAdvanced } from '@caravanserai/contracts';
import type { Template } from './template';
import { type Audience, listed, party, tell, type Telling } from './telling';

const organiser = party('organiser', 'manage-tours', 'sign');
const host = party('host', 'manage-tours', 'sign');
const payers = listed('toPayIds', null, 'manage-tours', 'sign');
const payees = listed('toConfirmIds', null, 'manage-tours', 'sign');

type Step = EventOf<typeof settlementAdvanced>['step'];
const after = (steps: readonly Step[], to: Audience, template: Template): Telling => tell(settlementAdvanced, to, template, 'contract', { step: steps });

/**
 * Who is told when the money of a stop is settled. Whoever draws an account up keeps it to themselves until it is presented; one that closes even
 * has been told by the second signature.
 */
export const tellingsOfSettling: readonly Telling[] = [
  tell(costSplitAdvanced, listed('toAnswerIds', null, 'manage-tours', 'negotiate'), 'split-proposed', 'money', { step: ['propose-split'] }),
  tell(costSplitAdvanced, party('organiser', 'manage-tours'), 'split-answered', 'money', { step: ['agree-split', 'decline-split'] }),
  after(['present'], host, 'settlement-presented'),
  after(['take-back'], host, 'settlement-taken-back'),
  // Which side has signed the event does not say: to one this says that it is its turn, to the other that it is not.
  after(['sign'], organiser, 'settlement-half-signed'),
  after(['sign'], host, 'settlement-half-signed'),
  after(['countersign'], payers, 'settlement-to-pay'),
  after(['countersign'], organiser, 'settlement-signed'),
  after(['countersign'], host, 'settlement-signed'),
  after(['state-part', 'state-payment'], payees, 'settlement-payment-stated'),
  after(['deny-receipt'], payers, 'settlement-payment-denied'),
  after(['confirm-receipt'], organiser, 'settlement-paid'),
  after(['confirm-receipt'], host, 'settlement-paid'),
];
