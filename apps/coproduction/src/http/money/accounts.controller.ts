import { Caller, Creates, IdParam, PageQuery, readCursor } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { CloseAccount } from '../../use-cases/money/close-account';
import { OpenAccount } from '../../use-cases/money/open-account';
import { ReadAccount } from '../../use-cases/money/read-account';
import { RecordReceipt } from '../../use-cases/money/record-receipt';
import { OpenAccountBody, ReceiptBody, givenAccount, receiptEntry } from './account-inputs';

@Controller('money/accounts')
export class AccountsController {
  constructor(
    private readonly opening: OpenAccount,
    private readonly accounts: ReadAccount,
    private readonly recording: RecordReceipt,
    private readonly closing: CloseAccount,
  ) {}

  @Get()
  listAccounts(@Caller() caller: Caller, @Query() { limit, after }: PageQuery) {
    return this.accounts.list(caller, { limit, after: readCursor(after, ['instant', 'id']) as [string, string] | null });
  }

  @Creates()
  @Post()
  openAccount(@Caller() caller: Caller, @Body() body: OpenAccountBody) {
    return this.opening.execute(caller, givenAccount(body));
  }

  @Get(':id')
  readAccount(@Caller() caller: Caller, @IdParam() id: string) {
    return this.accounts.one(caller, id);
  }

  @Get(':id/receipts')
  listReceipts(@Caller() caller: Caller, @IdParam() id: string, @Query() { limit, after }: PageQuery) {
    return this.accounts.receipts(caller, id, { limit, after: Number(readCursor(after, ['number'])?.[0] ?? 0) });
  }

  @Post(':id/receipts')
  recordReceipt(@Caller() caller: Caller, @IdParam() id: string, @Body() body: ReceiptBody) {
    return this.recording.execute(caller, id, receiptEntry(body));
  }

  @Post(':id/close')
  closeAccount(@Caller() caller: Caller, @IdParam() id: string) {
    return this.closing.execute(caller, id);
  }
}
