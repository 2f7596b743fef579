import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type SettlementAction, settlementLifecycle } from '../../domain/money/settlement-lifecycle';
import { keepSettlementSignature, settlementOfStay, type SettlementView, settlementView, signaturesOf } from '../../store/money/settlements';
import { recordFact } from '../../store/road/facts';
import { sideOf, StayCommands } from '../road/stay-commands';
import { CloseEven } from './close-even';
import { type Account, SettlementChanges } from './settlement-changes';
import { type CancellationGiven, drawnContent, mayPresent } from './settlement-sources';

export const settlementSteps = ['present', 'take-back'] as const satisfies readonly SettlementAction[];

/** The account of a stop on its way from the draft to both signatures, under the lock of its stay. */
@Injectable()
export class SettleStop {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: SettlementChanges,
    private readonly even: CloseEven,
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
      return this.shown(tx, await this.changes.keep(tx, acting, { stay, settlement }, { from: known?.state ?? null, action: known === null ? 'draw-up' : 'redraw' }));
    });
  }

  advance(caller: Caller, stayId: string, step: (typeof settlementSteps)[number]): Promise<Decision<SettlementView>> {
    return this.stays.run(caller, stayId, 'advance-settlement', async (tx, stay, acting) => {
      const settlement = await settlementOfStay(tx, stay.id);
      if (settlement === null) return reject('settlement-not-drawn');
      const may = step === 'present' ? await this.isAsDrawn(tx, { stay, settlement }) : accept();
      if (!may.ok) return may;
      const done = await this.changes.step(tx, acting, { stay, settlement }, step);
      return done.ok ? this.shown(tx, done.value) : done;
    });
  }

  /** Nobody is shown an account that the records have left behind. */
  private async isAsDrawn(tx: Transaction, { stay, settlement }: Account): Promise<Decision<undefined>> {
    const may = await mayPresent(tx, stay);
    if (!may.ok) return may;
    const { irrecoverableMinor = 0, rebookedMinor = 0, capMinor = null } = settlement.content.cancellation ?? {};
    const anew = await drawnContent(tx, stay, { irrecoverableMinor, rebookedMinor, capMinor });
    if (!anew.ok) return anew;
    return anew.value.contentHash === settlement.contentHash ? accept() : reject('settlement-out-of-date');
  }

  /** Each side signs the same lines once; with the second signature the stay may be settled, and an account that comes out even is closed. */
  sign(caller: Caller, stayId: string, contentHash: string): Promise<Decision<SettlementView>> {
    return this.stays.run(caller, stayId, 'sign-settlement', async (tx, stay, acting) => {
      const known = await settlementOfStay(tx, stay.id);
      if (known === null) return reject('settlement-not-drawn');
      if (contentHash !== known.contentHash) return reject('settlement-differs', { contentHash: known.contentHash });
      const side = sideOf(stay, acting);
      if ((await signaturesOf(tx, known)).some((signature) => signature.side === side)) return reject('already-signed');
      const signed = await this.changes.step(tx, acting, { stay, settlement: known }, known.state === 'signed-by-one' ? 'countersign' : 'sign');
      if (!signed.ok) return signed;
      await keepSettlementSignature(tx, known, { side, at: tx.now, accountKey: acting.accountKey });
      if (signed.value.settlement.state !== 'signed') return this.shown(tx, signed.value);
      await recordFact(tx, acting, stay.id, { kind: 'settlement-signed', at: tx.now, value: {} });
      return this.shown(tx, await this.even.closed(tx, signed.value));
    });
  }

  private async shown(tx: Transaction, { stay, settlement }: Account): Promise<Decision<SettlementView>> {
    return accept(await settlementView(tx, stay, settlement));
  }
}
