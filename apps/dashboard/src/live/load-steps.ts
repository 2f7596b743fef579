import type { UnitOfWork } from '@caravanserai/persistence';
import type { Judged } from '../store/rows';
import type { LiveStep } from './live-cases';

const rowsAtOnce = 10_000;

/** The step that a fact was judged to be; null for what belongs to no workflow. */
export function stepOf({ fact, followed }: Judged): LiveStep | null {
  if (followed === null) return null;
  const { topic, subject, sequence, at, parties, partner } = fact;
  const { step, instance } = followed;
  const dueAt = instance?.dueAt ?? null;
  return {
    topic, subject, sequence, parties, partner, workflow: step.workflow, instance: step.instance, kind: step.kind, action: step.action, actor: step.actor, to: step.to,
    timeMs: Date.parse(at), dueMs: dueAt === null ? null : Date.parse(dueAt), ended: instance !== null && instance.endedAt !== null,
  };
}

interface StepRow {
  topic: string;
  subject: string;
  sequence: number;
  workflow: string;
  instance: string;
  kind: LiveStep['kind'];
  action: string | null;
  actor: string | null;
  to: string | null;
  time: number;
  due: number | null;
  ended: boolean;
  parties: Record<string, string> | null;
  partner: string | null;
}

/** Gives all steps, each subject's in their order, page by page along the primary key. */
export async function loadSteps(unitOfWork: UnitOfWork, take: (step: LiveStep) => unknown): Promise<void> {
  let last: StepRow | undefined;
  for (;;) {
    const after: [string, string, number] = last === undefined ? ['', '00000000-0000-0000-0000-000000000000', 0] : [last.topic, last.subject, last.sequence];
    const rows = await unitOfWork.run((tx) =>
      tx.query<StepRow & Record<string, unknown>>(
        `select topic, subject, sequence, workflow, instance, kind, action, actor, to_state as "to", extract(epoch from at)::float8 * 1000 as time,
           extract(epoch from due_at)::float8 * 1000 as due, ended, fact -> 'parties' as parties, fact ->> 'partner' as partner
         from copy_step where (topic, subject, sequence) > ($1, $2, $3) order by topic, subject, sequence limit $4`,
        [...after, rowsAtOnce],
      ),
    );
    for (const { time: timeMs, due: dueMs, parties, workflow, ...row } of rows) if (workflow !== null) take({ ...row, workflow, timeMs, dueMs, parties: parties ?? {} });
    last = rows.at(-1);
    if (rows.length < rowsAtOnce) return;
  }
}
