import type { EventEnvelope } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';
import type { Declared, Tables } from '../domain/workflow/tables';
import { judge } from './judge';
import { readFacts, writeSteps } from './rows';

const subjectsAtOnce = 500;

/**
 * Judges anew what happened after a table was declared, or all of its service's where it is the workflow's first: the events were here before the table.
 * @returns whether there was any such thing. As a rule there is none, since a service declares its tables before it does anything.
 */
export async function judgeAgain(tx: Transaction, tables: Tables, declarations: ReadonlyArray<EventEnvelope<Declared>>): Promise<boolean> {
  let changed = false;
  for (const { data, sequence, time } of declarations) {
    const service = data.workflow.slice(0, data.workflow.indexOf('.') + 1);
    const rows = await tx.query<{ topic: string; subject: string }>(
      `select distinct topic, subject from copy_step where topic like $1 and ($2 or (at >= $3 and workflow = $4)) order by 1, 2`,
      [`${service}%`, sequence === 1, time, data.workflow],
    );
    for (const [topic, subjects] of byTopic(rows)) {
      if (sequence === 1 && !concerns(tables, topic, data)) continue;
      changed = true;
      for (let from = 0; from < subjects.length; from += subjectsAtOnce) await anew(tx, tables, topic, subjects.slice(from, from + subjectsAtOnce));
    }
  }
  return changed;
}

function byTopic(rows: ReadonlyArray<{ topic: string; subject: string }>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { topic, subject } of rows) found.set(topic, [...(found.get(topic) ?? []), subject]);
  return found;
}

/** Whether events of a topic may tell of this workflow: its own topic, or one that no workflow has as its own. */
function concerns(tables: Tables, topic: string, { workflow, transitions }: Declared): boolean {
  return topic === workflow || (tables.of(topic) === undefined && transitions.some(({ emits }) => emits.some((type) => type.startsWith(`${topic}.`))));
}

async function anew(tx: Transaction, tables: Tables, topic: string, subjects: readonly string[]): Promise<void> {
  await tx.query('delete from copy_instance where topic = $1 and subject = any ($2::uuid[])', [topic, subjects]);
  await writeSteps(tx, await judge(tx, tables, await readFacts(tx, topic, subjects)));
}
