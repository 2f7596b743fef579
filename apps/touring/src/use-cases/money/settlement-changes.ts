import { type EventOf, settlementAdvanced } from '@caravanserai/contracts';
import { type Decision, accept } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type SettlementAction, settlementLifecycle, type SettlementState } from '../../domain/money/settlement-lifecycle';
import { paymentsOfSettlement, waitedFor } from '../../store/money/payments';
import { keepSettlement, type StoredSettlement } from '../../store/money/settlements';
import { type Stay, stayFactsForEvents } from '../../store/road/stays';
import { StayChanges } from '../road/stay-changes';

/** A settlement with the locked stay whose account it is. */
export interface Account {
  readonly stay: Stay;
  readonly settlement: StoredSettlement;
}

/** Takes the account of a locked stay from state to state, and tells it. */
@Injectable()
export class SettlementChanges {
  constructor(
    private readonly stays: StayChanges,
    private readonly outbox: Outbox,
  ) {}

  /** The account as it is afterwards, or the refusal of the table; guards are the caller's. */
  async step(tx: Transaction, by: ActedBy, { stay, settlement }: Account, action: SettlementAction): Promise<Decision<Account>> {
    const next = settlementLifecycle.next(settlement.state, action);
    if (!next.ok) return next;
    // Taken back, it counts as drawn anew: signatures under the old drawing bind nobody.
    const drawn = settlement.drawn + (action === 'take-back' ? 1 : 0);
    return accept(await this.keep(tx, by, { stay, settlement: { ...settlement, state: next.value, drawn, changedAt: tx.now } }, { action, from: settlement.state }));
  }

  async keep(tx: Transaction, by: ActedBy, { stay, settlement }: Account, { action, from }: { action: SettlementAction; from: SettlementState | null }): Promise<Account> {
    await keepSettlement(tx, settlement);
    await logTransition(tx, by, { of: settlementLifecycle.workflow, id: stay.id, action, from, to: settlement.state });
    await this.outbox.add(tx, settlementAdvanced, stay.id, {
      ...stayFactsForEvents(stay), step: action as EventOf<typeof settlementAdvanced>['step'], state: settlement.state, contentHash: settlement.contentHash,
      ...(['signed', 'payment-stated'].includes(settlement.state) && waitedFor(await paymentsOfSettlement(tx, settlement), stay)),
    });
    return { stay: await this.stays.touch(tx, stay), settlement };
  }
}
