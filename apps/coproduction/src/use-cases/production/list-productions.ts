import { type Caller, Queries } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { type ListedProduction, listProductions } from '../../store/production/list-productions';
import { seesEverything } from './read-production';

export interface ProductionsInput {
  readonly limit: number;
  readonly after: readonly [createdAt: string, id: string] | null;
  readonly status?: string;
  readonly kind?: string;
}

export interface ProductionPage {
  readonly items: readonly ListedProduction[];
  readonly nextCursor: string | null;
}

/** The productions at whose table the reader's organisations sit; all of them for administrators. Newest first. */
@Injectable()
export class ListProductions {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, input: ProductionsInput): Promise<Decision<ProductionPage>> {
    return this.queries.list(caller, 'list-productions', async (tx, scope) => {
      const rows = await listProductions(tx, { ...input, limit: input.limit + 1, everything: seesEverything(scope), organisations: scope.organisations });
      return page(rows, input.limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
    });
  }
}
