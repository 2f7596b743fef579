import type { Transaction } from '@caravanserai/persistence';
import type { Fact } from '../domain/workflow/fact';
import type { Followed, Instance } from '../domain/workflow/follow';
import { type Declared, Tables } from '../domain/workflow/tables';

/** A fact with what the tables make of it. */
export interface Judged {
  readonly fact: Fact;
  readonly followed: Followed | null;
}

export async function readTables(tx: Transaction): Promise<Tables> {
  const rows = await tx.query<{ sequence: number; declared_at: string; definition: Declared }>('select sequence, declared_at, definition from copy_workflow');
  return new Tables(rows.map(({ sequence, declared_at: declaredAt, definition: table }) => ({ sequence, declaredAt, table })));
}

export const instanceKey = ({ workflow, id }: { readonly workflow: string; readonly id: string }): string => `${workflow} ${id}`;

const instanceColumns = `workflow, id, topic, subject, title, parties, partner, state, started_at as "startedAt", entered_at as "enteredAt", ended_at as "endedAt", due_at as "dueAt",
  deadline, steps`;
type InstanceRow = { [K in keyof Instance]: Instance[K] } & Record<'startedAt' | 'enteredAt', Date> & Record<'endedAt' | 'dueAt' | 'deadline', Date | null>;

/** Where the instances of these subjects stand, by `instanceKey`. */
export async function readInstances(tx: Transaction, subjects: readonly string[]): Promise<Map<string, Instance>> {
  const rows = await tx.query<InstanceRow & Record<string, unknown>>(`select ${instanceColumns} from copy_instance where subject = any ($1::uuid[])`, [subjects]);
  return new Map(rows.map((row) => [instanceKey(row), instanceIn(row)]));
}

function instanceIn(row: InstanceRow): Instance {
  const text = (date: Date | null) => date?.toISOString() ?? null;
  return { ...row, startedAt: row.startedAt.toISOString(), enteredAt: row.enteredAt.toISOString(), endedAt: text(row.endedAt), dueAt: text(row.dueAt), deadline: text(row.deadline) };
}

export async function writeInstances(tx: Transaction, instances: readonly Instance[]): Promise<void> {
  if (instances.length === 0) return;
  const column = <K extends keyof Instance>(name: K) => instances.map((instance) => instance[name]);
  await tx.query(
    `insert into copy_instance (workflow, id, topic, subject, title, parties, partner, state, started_at, entered_at, ended_at, due_at, deadline, steps)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::uuid[], $5::text[], $6::jsonb[], $7::text[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::timestamptz[],
       $12::timestamptz[], $13::timestamptz[], $14::integer[])
     on conflict (workflow, id) do update set title = excluded.title, parties = excluded.parties, partner = excluded.partner, state = excluded.state, started_at = excluded.started_at,
       entered_at = excluded.entered_at, ended_at = excluded.ended_at, due_at = excluded.due_at, deadline = excluded.deadline, steps = excluded.steps`,
    [
      column('workflow'), column('id'), column('topic'), column('subject'), column('title'), column('parties').map((parties) => JSON.stringify(parties)), column('partner'), column('state'),
      column('startedAt'), column('enteredAt'), column('endedAt'), column('dueAt'), column('deadline'), column('steps'),
    ],
  );
}

/** Facts that are here already stay, with the judgement of now. */
export async function writeSteps(tx: Transaction, judged: readonly Judged[]): Promise<void> {
  const facts = judged.map(({ fact }) => fact);
  const steps = judged.map(({ followed }) => followed?.step ?? null);
  const after = judged.map(({ followed }) => followed?.instance ?? null);
  await tx.query(
    `insert into copy_step (topic, subject, sequence, event_id, type, at, correlation_id, causation_id, fact, workflow, instance, kind, action, actor, from_state, to_state, due_at, ended)
     select * from unnest($1::text[], $2::uuid[], $3::bigint[], $4::uuid[], $5::text[], $6::timestamptz[], $7::text[], $8::text[], $9::jsonb[], $10::text[], $11::text[], $12::text[],
       $13::text[], $14::text[], $15::text[], $16::text[], $17::timestamptz[], $18::boolean[])
     on conflict (topic, subject, sequence) do update set workflow = excluded.workflow, instance = excluded.instance, kind = excluded.kind, action = excluded.action, actor = excluded.actor,
       from_state = excluded.from_state, to_state = excluded.to_state, due_at = excluded.due_at, ended = excluded.ended`,
    [
      facts.map(({ topic }) => topic), facts.map(({ subject }) => subject), facts.map(({ sequence }) => sequence), facts.map(({ eventId }) => eventId), facts.map(({ type }) => type),
      facts.map(({ at }) => at), facts.map(({ correlationId }) => correlationId), facts.map(({ causationId }) => causationId), facts.map((fact) => JSON.stringify(keptOf(fact))),
      steps.map((step) => step?.workflow ?? null), steps.map((step) => step?.instance ?? null), steps.map((step) => step?.kind ?? null), steps.map((step) => step?.action ?? null),
      steps.map((step) => step?.actor ?? null), steps.map((step) => step?.from ?? null), steps.map((step) => step?.to ?? null), after.map((instance) => instance?.dueAt ?? null),
      after.map((instance) => instance !== null && instance.endedAt !== null),
    ],
  );
}

/** What of a fact has no column of its own. */
function keptOf({ at, words, ids, parties, title, partner, deadline, deadlineOfAll }: Fact) {
  return { at, words, ids, parties, title, partner, deadline, deadlineOfAll };
}

export async function writeRelations(tx: Transaction, facts: readonly Fact[]): Promise<void> {
  const found = new Map<string, { topic: string; subject: string; field: string; other: string }>();
  for (const { topic, subject, ids } of facts) for (const [field, other] of Object.entries(ids)) found.set(`${topic} ${subject} ${field} ${other}`, { topic, subject, field, other });
  const related = [...found.values()];
  if (related.length === 0) return;
  await tx.query(
    `insert into copy_relation (topic, subject, field, other) select * from unnest($1::text[], $2::uuid[], $3::text[], $4::uuid[]) on conflict do nothing`,
    [related.map(({ topic }) => topic), related.map(({ subject }) => subject), related.map(({ field }) => field), related.map(({ other }) => other)],
  );
}

interface FactRow {
  topic: string;
  subject: string;
  sequence: number;
  event_id: string;
  type: string;
  correlation_id: string;
  causation_id: string;
  fact: ReturnType<typeof keptOf>;
}

/** All facts of some subjects of one topic, each subject's in their order. */
export async function readFacts(tx: Transaction, topic: string, subjects: readonly string[]): Promise<Fact[]> {
  const rows = await tx.query<FactRow & Record<string, unknown>>(
    'select topic, subject, sequence, event_id, type, correlation_id, causation_id, fact from copy_step where topic = $1 and subject = any ($2::uuid[]) order by subject, sequence',
    [topic, subjects],
  );
  return rows.map(({ event_id: eventId, correlation_id: correlationId, causation_id: causationId, fact, ...row }) => ({ ...row, ...fact, eventId, correlationId, causationId }));
}
