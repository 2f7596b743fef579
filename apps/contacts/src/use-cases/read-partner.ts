import { Queries, type Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { Partner } from '../store/partner.entity';
import { partnerView } from '../store/partners';

@Injectable()
export class ReadPartner {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, code: string) {
    return this.queries.one(caller, 'read-partner', async (tx) => {
      const partner = await tx.manager.findOneBy(Partner, { code });
      return partner && { resource: {}, state: partnerView(partner) };
    });
  }
}
