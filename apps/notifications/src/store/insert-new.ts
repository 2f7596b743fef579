import type { Transaction } from '@caravanserai/persistence';
import type { NewNotification } from './notification.entity';

const columns = [
  'id', 'version', 'channel', 'state', 'recipient', 'cause_event_id', 'cause_type', 'cause_subject', 'caused_at', 'correlation_id', 'template', 'category', 'arguments',
  'own_zone', 'other_zone', 'acts_for', 'reasons', 'because', 'created_at', 'attempts', 'due_at', 'message_id', 'digest_id', 'ended_at', 'end_reason', 'read_at',
];

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts all of them in their order and one round trip, but for those whose recipient has a notification of the same event on the same
 * channel already.
 * @returns the ids of what is new.
 */
export async function insertNew(tx: Transaction, notifications: readonly NewNotification[]): Promise<ReadonlySet<string>> {
  const rows = notifications.map((notification) => Object.fromEntries(Object.entries(notification).map(([field, value]) => [columnOf(field), value])));
  const inserted = await tx.query<{ id: string }>(
    `insert into notification (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::notification, $1::jsonb)
     on conflict (cause_event_id, recipient, channel) do nothing returning id`,
    [JSON.stringify(rows)],
  );
  return new Set(inserted.map(({ id }) => id));
}
