import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { theSystem, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { paymentsOfSettlement } from '../../store/money/payments';
import { settlementOfStay } from '../../store/money/settlements';
import { lockStay } from '../../store/road/stays';
import { type Account, SettlementChanges } from './settlement-changes';

/** A signed account in which nobody owes anything is closed without a word of either side. */
@Injectable()
export class CloseEven {
  constructor(private readonly changes: SettlementChanges) {}

  /** The account as it is afterwards; one in which something is owed stays as it is. */
  async closed(tx: Transaction, account: Account): Promise<Account> {
    if ((await paymentsOfSettlement(tx, account.settlement)).length > 0) return account;
    const done = await this.changes.step(tx, theSystem, account, 'close-even');
    return done.ok ? done.value : account;
  }

  /** Of accounts that were signed when somebody still had to close them. */
  @OnTimer('even-settlement')
  async execute(stayId: string, { tx }: TimerContext): Promise<void> {
    const stay = await lockStay(tx, stayId);
    const settlement = stay && (await settlementOfStay(tx, stayId));
    if (stay && settlement?.state === 'signed') await this.closed(tx, { stay, settlement });
  }
}
