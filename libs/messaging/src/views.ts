import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';

export interface WaitingEvent {
  readonly id: number;
  readonly topic: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly type: string;
  readonly occurredAt: Date;
}

export interface ParkedRecord {
  readonly id: number;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly key: string | null;
  readonly reason: string;
  readonly parkedAt: Date;
  readonly bytes: number;
}

export interface PlannedTimer {
  readonly kind: string;
  readonly subjectId: string;
  readonly dueAt: Date;
}

export interface AuditEntry {
  readonly id: number;
  readonly at: Date;
  readonly action: string;
  readonly subject: string;
  readonly accountKey: string;
  readonly actingFor: string | null;
  readonly reason: string | null;
}

/** What an operator may look at: pages of the outbox, the timers and the audit. */
@Injectable()
export class MessagingViews {
  outbox(tx: Transaction, limit: number, after = 0): Promise<WaitingEvent[]> {
    return tx.query<WaitingEvent & Record<string, unknown>>(
      `select id, topic, aggregate_id as "aggregateId", sequence, type, occurred_at as "occurredAt" from outbox where id > $1 order by id limit $2`,
      [after, limit],
    );
  }

  /** What could not be read at all, kept byte by byte in the database; the value itself is not shown. */
  parkedRecords(tx: Transaction, limit: number, after = 0): Promise<ParkedRecord[]> {
    return tx.query<ParkedRecord & Record<string, unknown>>(
      `select id, topic, partition, kafka_offset as "offset", key, reason, parked_at as "parkedAt", octet_length(value) as bytes
       from parked_record where id > $1 order by id limit $2`,
      [after, limit],
    );
  }

  timers(tx: Transaction, limit: number, after?: { dueAt: Date; kind: string; subjectId: string }): Promise<PlannedTimer[]> {
    return tx.query<PlannedTimer & Record<string, unknown>>(
      `select kind, subject_id as "subjectId", due_at as "dueAt" from timer
       where $2::timestamptz is null or (due_at, kind, subject_id) > ($2, $3, $4::uuid) order by due_at, kind, subject_id limit $1`,
      [limit, after?.dueAt ?? null, after?.kind ?? null, after?.subjectId ?? null],
    );
  }

  audit(tx: Transaction, limit: number, after = 0): Promise<AuditEntry[]> {
    return tx.query<AuditEntry & Record<string, unknown>>(
      `select id, at, action, subject, account_key as "accountKey", acting_for as "actingFor", reason from ops_audit where id > $1 order by id limit $2`,
      [after, limit],
    );
  }
}
