import { Queries, type Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { Office } from '../store/office.entity';
import { officeViews } from '../store/offices';

@Injectable()
export class ReadOffice {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-office', async (tx) => {
      const office = await tx.manager.findOneBy(Office, { id });
      return office && { resource: {}, state: (await officeViews(tx, [office]))[0] };
    });
  }
}
