import type { Transaction } from '@caravanserai/persistence';
import type { EventLog } from '../domain/log/event-log';
import { ImportedLog } from '../domain/log/imported-log';

const BATCH = 50_000;

interface EventRow extends Record<string, unknown> {
  readonly case_number: number;
  readonly activity: number;
  readonly time_ms: number;
  readonly offset_minutes: number;
  readonly lifecycle: number | null;
  readonly resource: number | null;
}

/** Brings a stored log into the engine, as it was when it was read from its file. @returns null when there is no such log. */
export async function loadLog(tx: Transaction, id: string): Promise<EventLog | null> {
  const [head] = await tx.query<{ events: number }>('select events from imported_log where id = $1', [id]);
  if (!head) return null;
  const imported = new ImportedLog();
  for (const { name } of await tx.query<{ name: string }>('select name from imported_case where log_id = $1 order by number', [id])) imported.log.addCase(name);
  const [activities, lifecycles, resources] = [await namesOf(tx, id, 'activity'), await namesOf(tx, id, 'lifecycle'), await namesOf(tx, id, 'resource')];
  for (let from = 0; from < head.events; from += BATCH) {
    const rows = await tx.query<EventRow>(
      'select case_number, activity, time_ms, offset_minutes, lifecycle, resource from imported_event where log_id = $1 and number >= $2 and number < $3 order by number',
      [id, from, from + BATCH],
    );
    for (const { case_number: caseNumber, activity, time_ms: time, offset_minutes: offsetMinutes, lifecycle, resource } of rows)
      imported.append({ caseNumber, activity: activities[activity]!, time, offsetMinutes, lifecycle: nameAt(lifecycles, lifecycle), resource: nameAt(resources, resource) });
  }
  return imported.finish();
}

const nameAt = (names: readonly string[], number: number | null) => (number === null ? undefined : names[number]);

async function namesOf(tx: Transaction, id: string, kind: string): Promise<string[]> {
  const rows = await tx.query<{ name: string }>('select name from imported_name where log_id = $1 and kind = $2 order by number', [id, kind]);
  return rows.map(({ name }) => name);
}
