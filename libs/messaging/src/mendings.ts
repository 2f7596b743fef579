import { type Decision, accept, reject } from '@caravanserai/kernel';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { audit, type Operator, ParkedEvents } from './parked-events';

/** Which parked events are meant; what is left out does not matter. `cause` is a reason without the ids in it. */
export interface ParkedFilter {
  readonly topic?: string | null;
  readonly type?: string | null;
  readonly cause?: string | null;
}

/** How many events are parked for one cause. */
export interface ParkedCount {
  readonly topic: string;
  readonly type: string;
  readonly state: 'waiting' | 'retrying' | 'dead';
  readonly cause: string;
  readonly events: number;
  readonly aggregates: number;
  readonly oldestParkedAt: Date;
}

export interface Mending extends ParkedFilter {
  readonly id: number;
  readonly topic: string | null;
  readonly type: string | null;
  readonly cause: string | null;
  readonly action: 'redrive' | 'discard';
  /** How many were meant when it was proposed. */
  readonly events: number;
  readonly reason: string;
  readonly state: 'proposed' | 'confirmed' | 'done' | 'withdrawn';
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
  /** How many were redriven or discarded; others had gone on by themselves. */
  readonly mended: number | null;
}

/** More at once would be one answer that takes minutes. */
export const mendedMost = 1_000;

const cause = `regexp_replace(reason, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', '…', 'g')`;
const matches = `($1::text is null or topic = $1) and ($2::text is null or type = $2) and ($3::text is null or ${cause} = $3)`;
const columns = `id, action, topic, type, cause, events, reason, state, proposed_by as "proposedBy", proposed_at as "proposedAt", settled_by as "settledBy", settled_at as "settledAt", mended`;
const valuesOf = ({ topic, type, cause: named }: ParkedFilter): unknown[] => [topic ?? null, type ?? null, named ?? null];

/**
 * Redriving or discarding many parked events at once takes two administrators: one sees how many there are and proposes, another confirms, and
 * each event is then mended as it would be alone, with an entry of its own in the audit.
 */
@Injectable()
export class Mendings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parked: ParkedEvents,
  ) {}

  /** How many events a mending with this filter would mean, by what keeps them. */
  count(tx: Transaction, filter: ParkedFilter): Promise<ParkedCount[]> {
    return tx.query<ParkedCount & Record<string, unknown>>(
      `select topic, type, state, ${cause} as cause, count(*)::int as events, count(distinct aggregate_id)::int as aggregates, min(parked_at) as "oldestParkedAt"
       from parked_event where ${matches} group by 1, 2, 3, 4 order by events desc, 1, 2, 3, 4`,
      valuesOf(filter),
    );
  }

  list(tx: Transaction, limit: number, after = 0): Promise<Mending[]> {
    return tx.query<Mending & Record<string, unknown>>(`select ${columns} from mending where id > $1 order by id limit $2`, [after, limit]);
  }

  async propose(tx: Transaction, action: Mending['action'], filter: ParkedFilter, operator: Operator): Promise<Decision<Mending>> {
    const [found] = await tx.query<{ events: number; last: number }>(`select count(*)::int as events, max(id) as last from parked_event where ${matches}`, valuesOf(filter));
    if (found === undefined || found.events === 0) return reject('nothing-parked');
    if (found.events > mendedMost) return reject('too-many-at-once', { events: found.events, most: mendedMost });
    const [mending] = await tx.query<Mending & Record<string, unknown>>(
      `insert into mending (topic, type, cause, action, last_event_id, events, reason, state, proposed_by, proposed_at) values ($1, $2, $3, $4, $5, $6, $7, 'proposed', $8, $9) returning ${columns}`,
      [...valuesOf(filter), action, found.last, found.events, operator.reason, operator.accountKey, tx.now],
    );
    await audit(tx, `propose-${action}`, `mending ${mending!.id}`, operator);
    return accept(mending!);
  }

  async withdraw(tx: Transaction, id: number, operator: Operator): Promise<Decision<Mending>> {
    const found = await lock(tx, id);
    if (found === null) return reject('not-found');
    if (found.state !== 'proposed') return reject('action-not-allowed', { state: found.state });
    await audit(tx, 'withdraw-mending', `mending ${id}`, operator);
    return accept(await settle(tx, id, 'withdrawn', operator.accountKey));
  }

  /** Who proposed can't confirm. One that was interrupted half-way is confirmed once more, and goes on with what is left. */
  async confirm(tx: Transaction, id: number, operator: Operator): Promise<Decision<Mending>> {
    const found = await lock(tx, id);
    if (found === null) return reject('not-found');
    if (found.proposedBy === operator.accountKey) return reject('second-person-needed');
    if (found.state !== 'proposed' && found.state !== 'confirmed') return reject('action-not-allowed', { state: found.state });
    await audit(tx, `confirm-${found.action}`, `mending ${id}`, operator);
    return accept(await settle(tx, id, 'confirmed', operator.accountKey));
  }

  /** Does what has been confirmed, each event in a transaction of its own. */
  async carryOut(mending: Mending, operator: Operator): Promise<Mending> {
    const meant = await this.unitOfWork.run((tx) =>
      tx.query<{ id: number }>(`select id from parked_event where ${matches} and id <= (select last_event_id from mending where id = $4) order by id`, [...valuesOf(mending), mending.id]),
    );
    let mended = 0;
    for (const { id } of meant) if (await (mending.action === 'redrive' ? this.parked.redrive(id, operator) : this.parked.discard(id, operator))) mended += 1;
    return this.unitOfWork.run(async (tx) => {
      const [done] = await tx.query<Mending & Record<string, unknown>>(`update mending set state = 'done', mended = coalesce(mended, 0) + $2 where id = $1 returning ${columns}`, [mending.id, mended]);
      return done!;
    });
  }
}

async function lock(tx: Transaction, id: number): Promise<Mending | null> {
  const [found] = await tx.query<Mending & Record<string, unknown>>(`select ${columns} from mending where id = $1 for update`, [id]);
  return found ?? null;
}

async function settle(tx: Transaction, id: number, state: Mending['state'], by: string): Promise<Mending> {
  const [settled] = await tx.query<Mending & Record<string, unknown>>(`update mending set state = $2, settled_by = $3, settled_at = $4 where id = $1 returning ${columns}`, [id, state, by, tx.now]);
  return settled!;
}
