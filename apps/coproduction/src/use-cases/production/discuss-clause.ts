import { type Caller, Commands } from '@caravanserai/access';
import { page } from '@caravanserai/hosting';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { keepRemark } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { clauseUuid } from '../../domain/production/announcements';
import { clauseLifecycle } from '../../domain/production/clause-lifecycle';
import { clauseNamed } from '../../domain/production/production';
import { maySee } from '../../domain/production/seen';
import { lockProduction, seatsAtTable } from '../../store/production/productions';
import { actorOf } from './act-on-production';
import { ReadProduction } from './read-production';

export interface ClauseComment {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  readonly organisationId: string | null;
  readonly personRef: string | null;
}

export interface CommentsPage {
  readonly items: readonly ClauseComment[];
  readonly nextCursor: string | null;
}

/** The discussion of one clause. It is talk and no evidence: not in the log, and it goes when the person goes who wrote it. */
@Injectable()
export class DiscussClause {
  constructor(
    private readonly commands: Commands,
    private readonly production: ReadProduction,
  ) {}

  say(caller: Caller, productionId: string, { clause: clauseId, text }: { readonly clause: string; readonly text: string }) {
    return this.commands.run(caller, {
      action: 'step-production',
      load: async (tx) => {
        const at = await lockProduction(tx, productionId);
        return at && { resource: seatsAtTable(at), version: at.production.version, state: at };
      },
      execute: async (tx, at, acting) => {
        const { by, seats } = actorOf(at, acting, tx.now);
        const clause = clauseNamed(at.production, clauseId);
        // An auditor reads and verifies; everybody else at the table may speak.
        if (seats.every((seat) => seat === 'auditor')) return reject('seat-may-not', { step: 'comment', seats });
        if (clause === undefined || !maySee(clause, { organisations: [by], everything: false })) return reject('clause-unknown', { clause: clauseId });
        const id = await keepRemark(tx, acting, { of: clauseLifecycle.workflow, id: clauseUuid(productionId, clauseId), action: 'comment' }, text);
        const body: ClauseComment = { id: id!, text, at: tx.now, organisationId: by, personRef: acting.personRef };
        return accept({ body, version: at.production.version });
      },
    });
  }

  read(caller: Caller, productionId: string, { clause: clauseId, limit, after }: { clause: string; limit: number; after: readonly [at: string, id: string] | null }): Promise<Decision<CommentsPage>> {
    return this.production.see(caller, productionId, async (tx, { at, reader }) => {
      const clause = clauseNamed(at.production, clauseId);
      if (clause === undefined || !maySee(clause, reader)) return null;
      const [since, id] = after ?? [null, null];
      const rows = await tx.query<ClauseComment>(
        `select id, text, at, acting_for as "organisationId", person_ref as "personRef" from remark
         where aggregate_type = $1 and aggregate_id = $2 and action = 'comment' and ($3::timestamptz is null or (at, id) > ($3, $4::uuid))
           and at <= (select (entry ->> 'at')::timestamptz from production_log where production_id = $5 and seq = $6) + case when $7 then interval '100 years' else interval '0' end
         order by at, id limit $8`,
        [clauseLifecycle.workflow, clauseUuid(productionId, clauseId), since, id, productionId, at.production.version, reader.seats.length > 0 || reader.everything, limit + 1],
      );
      return page(rows, limit, (row) => [row.at.toISOString(), row.id]);
    });
  }
}
