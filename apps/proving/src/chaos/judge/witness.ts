import { serviceNames } from '../services';
import type { Databases } from '../system/databases';

/**
 * A witness in each database: whenever a cursor moves, the same transaction notes from where to where. The cursor alone would not show
 * that it went back and the same events were applied once more.
 */
const witness = `
  create table if not exists proving_application (
    id bigint generated always as identity primary key,
    topic text not null,
    aggregate_id uuid not null,
    after bigint not null,
    up_to bigint not null
  );

  create or replace function proving_note_application() returns trigger language plpgsql as $$
  begin
    insert into proving_application (topic, aggregate_id, after, up_to)
      values (new.topic, new.aggregate_id, case when tg_op = 'INSERT' then 0 else old.last_sequence end, new.last_sequence);
    return null;
  end $$;

  drop trigger if exists proving_witness_of_inserts on event_cursor;
  create trigger proving_witness_of_inserts after insert on event_cursor for each row when (new.last_sequence > 0)
    execute function proving_note_application();
  drop trigger if exists proving_witness on event_cursor;
  create trigger proving_witness after update on event_cursor for each row when (new.last_sequence <> old.last_sequence)
    execute function proving_note_application();
`;

export async function installWitnesses(databases: Databases): Promise<void> {
  for (const service of serviceNames) await databases.read(service, witness);
}
