import type { Transaction } from '@caravanserai/persistence';

export interface StoryEvent {
  readonly eventId: string;
  readonly service: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  readonly type: string;
  readonly at: Date;
  readonly correlationId: string;
  readonly causationId: string;
  readonly words: Readonly<Record<string, string>>;
  readonly workflow: string | null;
  readonly instance: string | null;
  readonly kind: 'step' | 'beside' | 'forbidden' | null;
  readonly action: string | null;
  readonly actor: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface StoryInstance {
  readonly workflow: string;
  readonly id: string;
  readonly subject: string;
  readonly title: string | null;
  readonly parties: Readonly<Record<string, string>>;
  readonly state: string;
  readonly startedAt: Date;
  readonly enteredAt: Date;
  readonly endedAt: Date | null;
  readonly dueAt: Date | null;
}

const instanceColumns = `i.workflow, i.id, i.subject, i.title, i.parties, i.state, i.started_at as "startedAt", i.entered_at as "enteredAt", i.ended_at as "endedAt", i.due_at as "dueAt"`;

export async function readInstance(tx: Transaction, workflow: string, id: string): Promise<StoryInstance | null> {
  const [found] = await tx.query<StoryInstance & Record<string, unknown>>(`select ${instanceColumns} from copy_instance i where workflow = $1 and id = $2`, [workflow, id]);
  return found ?? null;
}

/** The roles of a subject under all names that it has: a saga knows only its stop, and has the stop's parties. */
export async function partiesOfSubject(tx: Transaction, subject: string): Promise<Record<string, string>> {
  const rows = await tx.query<{ parties: Record<string, string> }>('select parties from copy_instance where subject = $1 order by workflow, id', [subject]);
  return Object.assign({}, ...rows.map(({ parties }) => parties)) as Record<string, string>;
}

const relatedMost = 200;
const eventsMost = 2_000;

/**
 * Things that this one's events name, and things whose events name it; messages about it stand apart.
 * Only what it has to do with itself: whoever else has dates of the same tour is two steps away.
 */
export async function relatedInstances(tx: Transaction, { workflow, id, subject }: StoryInstance): Promise<StoryInstance[]> {
  return tx.query<StoryInstance & Record<string, unknown>>(
    `with near as (
       select other as subject from copy_relation where subject = $1 and field <> 'causeEventId'
       union select subject from copy_relation where other = $1 and field <> 'causeEventId'
       union select $1::uuid)
     select ${instanceColumns} from copy_instance i join near using (subject) where (workflow, id) <> ($2, $3) order by started_at, workflow, id limit ${relatedMost}`,
    [subject, workflow, id],
  );
}

const eventColumns = `s.event_id as "eventId", split_part(s.topic, '.', 1) as service, s.topic, s.subject, s.sequence, s.type, s.at, s.correlation_id as "correlationId",
  s.causation_id as "causationId", s.fact -> 'words' as words, s.workflow, s.instance, s.kind, s.action, s.actor, s.from_state as "from", s.to_state as "to"`;

/** All events of these subjects in the order in which they happened; of one subject in their own. */
export async function eventsOf(tx: Transaction, instances: ReadonlyArray<Pick<StoryInstance, 'workflow' | 'id'>>): Promise<StoryEvent[]> {
  return tx.query<StoryEvent & Record<string, unknown>>(
    `select ${eventColumns} from copy_step s join unnest($1::text[], $2::text[]) as w (workflow, instance) using (workflow, instance)
     order by s.at, s.subject, s.sequence limit ${eventsMost}`,
    [instances.map(({ workflow }) => workflow), instances.map(({ id }) => id)],
  );
}

export interface StoryMessage {
  readonly causeEventId: string;
  readonly workflow: string;
  readonly id: string;
  readonly template: string | null;
  readonly state: string;
  readonly attempts: ReadonlyArray<{ readonly at: string; readonly type: string; readonly attempt: string | null; readonly reason: string | null }>;
}

/** What was sent because of these events, and each attempt at it. To whom is the messages' own matter. */
export async function messagesAbout(tx: Transaction, eventIds: readonly string[]): Promise<StoryMessage[]> {
  return tx.query<StoryMessage & Record<string, unknown>>(
    `select r.other as "causeEventId", i.workflow, i.id, min(s.fact -> 'words' ->> 'template') as template, i.state,
       json_agg(json_build_object('at', s.fact ->> 'at', 'type', s.type, 'attempt', s.fact -> 'words' ->> 'attempt', 'reason', s.fact -> 'words' ->> 'reason') order by s.sequence) as attempts
     from copy_relation r join copy_instance i on i.topic = r.topic and i.subject = r.subject join copy_step s on s.topic = r.topic and s.subject = r.subject
     where r.field = 'causeEventId' and r.other = any ($1::uuid[])
     group by r.other, i.workflow, i.id, i.state, i.started_at order by i.started_at, i.workflow, i.id limit ${relatedMost}`,
    [eventIds],
  );
}
