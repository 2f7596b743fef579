import type { Transaction } from '@caravanserai/persistence';

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Titles of works by `workflow id`; things without one are left out. */
export async function titlesOf(tx: Transaction, instances: ReadonlyArray<{ readonly workflow: string; readonly id: string }>): Promise<Map<string, string>> {
  const rows = await tx.query<{ key: string; title: string }>(
    `select i.workflow || ' ' || i.id as key, i.title from copy_instance i join unnest($1::text[], $2::text[]) as w (workflow, id) using (workflow, id) where i.title is not null`,
    [instances.map(({ workflow }) => workflow), instances.map(({ id }) => id)],
  );
  return new Map(rows.map(({ key, title }) => [key, title]));
}

export async function organisationNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; name: string }>('select id, name from copy_organisation where id = any ($1::uuid[])', [[...new Set(ids)].filter((id) => uuid.test(id))]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
