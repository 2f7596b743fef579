import { Queries, type Caller } from '@caravanserai/access';
import { Injectable } from '@nestjs/common';
import { Partner } from '../store/partner.entity';
import { partnerView } from '../store/partners';

export interface PartnerFilter {
  readonly side?: 'EUROPE' | 'ASIA';
}

/** All of them at once: there are 53, and whoever asks wants to choose among them. */
@Injectable()
export class ListPartners {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, { side }: PartnerFilter) {
    return this.queries.list(caller, 'list-partners', async (tx) => {
      const partners = await tx.manager.find(Partner, { where: side ? { side } : {}, order: { code: 'ASC' } });
      return { items: partners.map(partnerView), nextCursor: null };
    });
  }
}
