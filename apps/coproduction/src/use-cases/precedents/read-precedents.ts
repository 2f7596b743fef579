import { type Caller, Queries } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type ListedPrecedent, type PrecedentPair, type PrecedentsAsked, listPairs, listPrecedents } from '../../store/precedents/precedents';

export interface PrecedentPage {
  readonly items: readonly ListedPrecedent[];
  readonly nextCursor: string | null;
}

export interface PairPage {
  readonly items: readonly PrecedentPair[];
  readonly nextCursor: string | null;
}

/** Who made what with whom before. */
@Injectable()
export class ReadPrecedents {
  constructor(private readonly queries: Queries) {}

  list(caller: Caller, asked: PrecedentsAsked): Promise<Decision<PrecedentPage>> {
    return this.queries.list(caller, 'list-precedents', async (tx) =>
      page(await listPrecedents(tx, { ...asked, limit: asked.limit + 1 }), asked.limit, ({ year, id }) => [year, id]));
  }

  pairs(caller: Caller, asked: Parameters<typeof listPairs>[1]): Promise<Decision<PairPage>> {
    return this.queries.list(caller, 'list-precedents', async (tx) =>
      page(await listPairs(tx, { ...asked, limit: asked.limit + 1 }), asked.limit, ({ films, between }) => [films, between.join('')]));
  }
}
