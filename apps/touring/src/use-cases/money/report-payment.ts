import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type PaymentStep, stepOfAccount } from '../../domain/money/payments';
import { paymentsOfSettlement, recordPaymentWord } from '../../store/money/payments';
import { settlementOfStay, type SettlementView, settlementView } from '../../store/money/settlements';
import { sideOf, StayCommands } from '../road/stay-commands';
import { SettlementChanges } from './settlement-changes';

export interface PaymentReported {
  readonly step: PaymentStep;
  /** An account has one balance in each currency. */
  readonly currency: string;
}

/** Whoever owes says that it is paid; whoever is owed says that it has come, or that it has not. */
@Injectable()
export class ReportPayment {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: SettlementChanges,
  ) {}

  execute(caller: Caller, stayId: string, { step, currency }: PaymentReported): Promise<Decision<SettlementView>> {
    return this.stays.run(caller, stayId, 'report-payment', async (tx, stay, acting) => {
      const settlement = await settlementOfStay(tx, stay.id);
      if (settlement === null) return reject('settlement-not-drawn');
      const action = stepOfAccount(await paymentsOfSettlement(tx, settlement), step, currency, sideOf(stay, acting));
      if (!action.ok) return action;
      await recordPaymentWord(tx, acting, stay.id, { currency, step, at: tx.now });
      const done = await this.changes.step(tx, acting, { stay, settlement }, action.value);
      if (!done.ok) throw new Error(`settlement ${stay.id} is ${settlement.state} and can't ${action.value}`);
      return accept(await settlementView(tx, done.value.stay, done.value.settlement));
    });
  }
}
