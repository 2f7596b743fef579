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

/** As it calls itself, and in the languages (BCP 47) in which the directory knows a name: a page shows the reader's. */
export interface OrganisationNames {
  readonly name: string;
  readonly names: ReadonlyArray<{ readonly language: string; readonly text: string }>;
}

/** The same in a view, where no name may be known. */
export interface Called extends Pick<OrganisationNames, 'names'> {
  readonly name: string | null;
}

export async function organisationNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, OrganisationNames>> {
  const rows = await tx.query<OrganisationNames & { id: string }>('select id, name, names from copy_organisation where id = any ($1::uuid[])', [[...new Set(ids)].filter((id) => uuid.test(id))]);
  return new Map(rows.map(({ id, ...called }) => [id, called]));
}

/** What stands in a view of an organisation of which no name is known. */
export const nameless: Called = { name: null, names: [] };
