import type { Caller } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import type { Decision } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { clauseNamed } from '../../domain/production/production';
import type { ProductionEntry } from '../../domain/production/production-log';
import { maySee } from '../../domain/production/seen';
import { ReadProduction, type SeenProduction } from './read-production';

/** An entry as it was hashed, so that a reader can check the chain, with the remark's words beside it. */
export interface ProductionHistoryItem {
  readonly seq: number;
  readonly entry: ProductionEntry;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly fromStatus: string | null;
  readonly toStatus: string;
  readonly reason: string | null;
}

export interface ProductionHistory {
  readonly items: readonly ProductionHistoryItem[];
  readonly nextCursor: string | null;
}

/** What happened at the table, from the first entry on and as far as the reader's sight goes. Facts hold hashes and no words. */
@Injectable()
export class ReadProductionHistory {
  constructor(private readonly production: ReadProduction) {}

  execute(caller: Caller, productionId: string, { limit, after }: { limit: number; after: number }): Promise<Decision<ProductionHistory>> {
    return this.production.see(caller, productionId, async (tx, seen) => {
      const rows = await tx.query<ProductionHistoryItem>(
        `select l.seq, l.entry, l.previous_hash as "previousHash", l.hash, l.from_status as "fromStatus", l.to_status as "toStatus", r.text as reason
         from production_log l left join remark r on r.id = (l.entry #>> '{remark,remarkId}')::uuid
         where l.production_id = $1 and l.seq > $2::bigint and l.seq <= $3 order by l.seq limit $4`,
        [productionId, after, seen.at.production.version, limit + 1],
      );
      return page(rows.map((row) => (isOfHiddenClause(seen, row) ? { ...row, reason: null } : row)), limit, ({ seq }) => [seq]);
    });
  }
}

/** That a side letter moved is in the chain for all to check; why, is for its own parties. */
function isOfHiddenClause({ at, reader }: SeenProduction, { entry }: ProductionHistoryItem): boolean {
  const clause = 'clause' in entry.fact ? clauseNamed(at.production, entry.fact.clause) : undefined;
  return clause !== undefined && !maySee(clause, reader);
}
