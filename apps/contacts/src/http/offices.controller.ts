import { Caller, Creates, IdParam, Public } from '@caravanserai/hosting';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ChangeOffice } from '../use-cases/change-office';
import { ConfirmOfficeDetails } from '../use-cases/confirm-office-details';
import { ListOffices } from '../use-cases/list-offices';
import { OpenOffice } from '../use-cases/open-office';
import { ReadOffice } from '../use-cases/read-office';
import { OfficeBody, OfficesQuery, OpenOfficeBody } from './office-inputs';

@Controller('offices')
export class OfficesController {
  constructor(
    private readonly list: ListOffices,
    private readonly read: ReadOffice,
    private readonly open: OpenOffice,
    private readonly change: ChangeOffice,
    private readonly confirm: ConfirmOfficeDetails,
  ) {}

  @Public()
  @Get()
  listOffices(@Caller() caller: Caller, @Query() query: OfficesQuery) {
    return this.list.execute(caller, query);
  }

  @Public()
  @Get(':id')
  readOffice(@Caller() caller: Caller, @IdParam() id: string) {
    return this.read.execute(caller, id);
  }

  @Creates()
  @Post()
  openOffice(@Caller() caller: Caller, @Body() body: OpenOfficeBody) {
    return this.open.execute(caller, body);
  }

  @Put(':id')
  changeOffice(@Caller() caller: Caller, @IdParam() id: string, @Body() body: OfficeBody) {
    return this.change.execute(caller, id, body);
  }

  @Post(':id/confirm-details')
  confirmOfficeDetails(@Caller() caller: Caller, @IdParam() id: string) {
    return this.confirm.execute(caller, id);
  }
}
