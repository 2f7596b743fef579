import { Caller, IdParam, PageQuery, readCursor } from '@caravanserai/hosting';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ListAgreements } from '../use-cases/list-agreements';
import { ReadAgreement } from '../use-cases/read-agreement';
import { ReadHistory } from '../use-cases/read-history';
import { ReadTexts } from '../use-cases/read-texts';
import { VerifyAgreement } from '../use-cases/verify-agreement';
import { AgreementsQuery } from './agreement-inputs';
import { NumberParam, type TypedReply, asPlainText } from './plain-text';

@Controller('agreements')
export class AgreementsController {
  constructor(
    private readonly agreements: ListAgreements,
    private readonly agreement: ReadAgreement,
    private readonly texts: ReadTexts,
    private readonly history: ReadHistory,
    private readonly verification: VerifyAgreement,
  ) {}

  @Get()
  listAgreements(@Caller() caller: Caller, @Query() { after, ...query }: AgreementsQuery) {
    return this.agreements.execute(caller, { ...query, after: readCursor(after, ['instant', 'id']) as [string, string] | null });
  }

  @Get(':id')
  readAgreement(@Caller() caller: Caller, @IdParam() id: string) {
    return this.agreement.execute(caller, id);
  }

  @Get(':id/versions')
  listVersions(@Caller() caller: Caller, @IdParam() id: string, @Query() { limit, after }: PageQuery) {
    return this.texts.list(caller, id, { limit, after: numberAfter(after) });
  }

  @Get(':id/versions/:number/text')
  async readText(@Caller() caller: Caller, @IdParam() id: string, @NumberParam() number: number, @Res({ passthrough: true }) reply: TypedReply) {
    return asPlainText(reply, await this.texts.render(caller, id, number));
  }

  @Get(':id/history')
  readHistory(@Caller() caller: Caller, @IdParam() id: string, @Query() { limit, after }: PageQuery) {
    return this.history.execute(caller, id, { limit, after: numberAfter(after) });
  }

  @Get(':id/verification')
  verifyAgreement(@Caller() caller: Caller, @IdParam() id: string) {
    return this.verification.execute(caller, id);
  }
}

const numberAfter = (after: string | undefined): number => Number(readCursor(after, ['number'])?.[0] ?? 0);
