import { Queries, type Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { Organisation } from '../store/organisation.entity';
import { organisationView } from '../store/organisations';

@Injectable()
export class ReadOrganisation {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-organisation', async (tx) => {
      const organisation = await tx.manager.findOneBy(Organisation, { id });
      return organisation && { resource: {}, state: await organisationView(tx, organisation) };
    });
  }
}
