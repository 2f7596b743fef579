import { Queries, type Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { Designation } from '../store/designation.entity';
import { authorityOf, designationView } from '../store/designations';
import { Office } from '../store/office.entity';

@Injectable()
export class ReadDesignation {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, id: string) {
    return this.queries.one(caller, 'read-designation', async (tx) => {
      const designation = await tx.manager.findOneBy(Designation, { id });
      if (designation === null) return null;
      const office = await tx.manager.findOneByOrFail(Office, { id: designation.officeId });
      const resource = { parties: { authority: await authorityOf(tx, office) }, personRef: designation.personRef };
      const remarks = await tx.query<{ text: string; at: Date }>('select text, at from remark where aggregate_type = $1 and aggregate_id = $2 order by at', ['designation', id]);
      return { resource, state: { ...(await designationView(tx, designation)), remarks } };
    });
  }
}
