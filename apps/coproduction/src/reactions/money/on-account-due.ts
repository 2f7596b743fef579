import { OnTimer, type TimerContext } from '@caravanserai/messaging';
import { Injectable } from '@nestjs/common';
import { KeepAccount } from '../../store/money/keep-account';
import { lockProduction } from '../../store/production/productions';

/** Agreements that were executed before accounts opened by themselves have theirs opened once, when this version starts. */
@Injectable()
export class OnAccountDue {
  constructor(private readonly accounts: KeepAccount) {}

  @OnTimer('production-account')
  async onDue(productionId: string, { tx }: TimerContext): Promise<void> {
    const at = await lockProduction(tx, productionId);
    if (at !== null) await this.accounts.keep(tx, at);
  }
}
