import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsController } from './http/money/accounts.controller';
import { StatementsController } from './http/money/statements.controller';
import { CloseAccount } from './use-cases/money/close-account';
import { OpenAccount } from './use-cases/money/open-account';
import { ReadAccount } from './use-cases/money/read-account';
import { ReadStatement } from './use-cases/money/read-statement';
import { RecordReceipt } from './use-cases/money/record-receipt';
import { SupposeAccount } from './use-cases/money/what-if';

/** Collection accounts of executed agreements: what comes in runs through the agreed waterfall. */
@Module({})
export class MoneyModule {
  /** @param productions whose texts open and amend the accounts. */
  static with(productions: DynamicModule): DynamicModule {
    return {
      module: MoneyModule,
      imports: [productions],
      controllers: [AccountsController, StatementsController],
      providers: [OpenAccount, RecordReceipt, CloseAccount, ReadAccount, ReadStatement, SupposeAccount],
    };
  }
}
