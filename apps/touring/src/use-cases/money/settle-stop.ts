import type { Acting, Caller } from '@caravanserai/access';
import { type EventOf, settlementAdvanced } from '@caravanserai/contracts';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Outbox } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type SettlementAction, settlementLifecycle, type SettlementState } from '../../domain/money/settlement-lifecycle';
import { keepSettlement, settlementOfStay, type SettlementView, settlementView, signaturesOf, type StoredSettlement } from '../../store/money/settlements';
import { recordFact } from '../../store/road/facts';
import { type Stay, stayFactsForEvents } from '../../store/road/stays';
import { StayChanges } from '../road/stay-changes';
import { sideOf, StayCommands } from '../road/stay-commands';
import { type CancellationGiven, drawnContent, mayPresent } from './settlement-sources';

export const settlementSteps = ['present', 'take-back', 'confirm-payment'] as const satisfies readonly SettlementAction[];

/** The account of a stop on its way from the draft to the payment, under the lock of its stay. */
@Injectable()
export class SettleStop {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
    private readonly outbox: Outbox,
  ) {}

  /** From the records as they stand; a draft is drawn anew, what lies before both sides is taken back first. */
  draw(caller: Caller, stayId: string, given: CancellationGiven): Promise<Decision<SettlementView>> {
    return this.stays.run(caller, stayId, 'advance-settlement', async (tx, stay, acting) => {
      const known = await settlementOfStay(tx, stay.id);
      const next = known === null ? accept(settlementLifecycle.initial) : settlementLifecycle.next(known.state, 'redraw');
      if (!next.ok) return next;
      const drawn = await drawnContent(tx, stay, given);
      if (!drawn.ok) return drawn;
      const settlement = { ...drawn.value, id: stay.id, state: next.value, drawn: (known?.drawn ?? 0) + 1, changedAt: tx.now };
      return accept(await this.keep(tx, acting, stay, { settlement, from: known?.state ?? null, action: known === null ? 'draw-up' : 'redraw' }));
    });
  }

  advance(caller: Caller, stayId: string, step: (typeof settlementSteps)[number]): Promise<Decision<SettlementView>> {
    return this.stays.run(caller, stayId, 'advance-settlement', async (tx, stay, acting) => {
      const may = step === 'present' ? await this.isAsDrawn(tx, stay) : accept();
      return may.ok ? this.step(tx, stay, acting, step) : may;
    });
  }

  /** Nobody is shown an account that the records have left behind. */
  private async isAsDrawn(tx: Transaction, stay: Stay): Promise<Decision<undefined>> {
    const known = await settlementOfStay(tx, stay.id);
    if (known === null) return reject('settlement-not-drawn');
    const may = await mayPresent(tx, stay);
    if (!may.ok) return may;
    const { irrecoverableMinor = 0, rebookedMinor = 0, capMinor = null } = known.content.cancellation ?? {};
    const anew = await drawnContent(tx, stay, { irrecoverableMinor, rebookedMinor, capMinor });
    if (!anew.ok) return anew;
    return anew.value.contentHash === known.contentHash ? accept() : reject('settlement-out-of-date');
  }

  /** Each side signs the same lines once; with the second signature the stay may be settled. */
  sign(caller: Caller, stayId: string, contentHash: string): Promise<Decision<SettlementView>> {
    return this.stays.run(caller, stayId, 'sign-settlement', async (tx, stay, acting) => {
      const known = await settlementOfStay(tx, stay.id);
      if (known === null) return reject('settlement-not-drawn');
      if (contentHash !== known.contentHash) return reject('settlement-differs', { contentHash: known.contentHash });
      const side = sideOf(stay, acting);
      if ((await signaturesOf(tx, known)).some((signature) => signature.side === side)) return reject('already-signed');
      const signed = await this.step(tx, stay, acting, known.state === 'signed-by-one' ? 'countersign' : 'sign', async () => {
        await tx.query('insert into settlement_signature (settlement_id, drawn, side, content_hash, at, account_key) values ($1, $2, $3, $4, $5, $6)', [stay.id, known.drawn, side, contentHash, tx.now, acting.accountKey]);
      });
      if (signed.ok && signed.value.state === 'signed') await recordFact(tx, acting, stay.id, { kind: 'settlement-signed', at: tx.now, value: {} });
      return signed;
    });
  }

  private async step(tx: Transaction, stay: Stay, acting: Acting, action: SettlementAction, first: () => Promise<void> = async () => {}): Promise<Decision<SettlementView>> {
    const known = await settlementOfStay(tx, stay.id);
    if (known === null) return reject('settlement-not-drawn');
    const next = settlementLifecycle.next(known.state, action);
    if (!next.ok) return next;
    await first();
    // Taken back, it counts as drawn anew: signatures under the old drawing bind nobody.
    const drawn = known.drawn + (action === 'take-back' ? 1 : 0);
    return accept(await this.keep(tx, acting, stay, { settlement: { ...known, state: next.value, drawn, changedAt: tx.now }, from: known.state, action }));
  }

  private async keep(tx: Transaction, by: Acting, stay: Stay, { settlement, from, action }: { settlement: StoredSettlement; from: SettlementState | null; action: SettlementAction }): Promise<SettlementView> {
    await keepSettlement(tx, settlement);
    await logTransition(tx, by, { of: settlementLifecycle.workflow, id: stay.id, action, from, to: settlement.state });
    await this.outbox.add(tx, settlementAdvanced, stay.id, { ...stayFactsForEvents(stay), step: action as EventOf<typeof settlementAdvanced>['step'], state: settlement.state, contentHash: settlement.contentHash });
    return settlementView(tx, await this.changes.touch(tx, stay), settlement);
  }
}
