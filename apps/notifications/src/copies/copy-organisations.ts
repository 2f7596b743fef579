import type { EventOf, organisationRegistered } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';

type OrganisationFacts = Omit<EventOf<typeof organisationRegistered>, 'importSource'>;

/** Writes `copy_organisation`: how parties are called, where and in which zone. Events of one organisation come in their order. */
export async function copyOrganisations(tx: Transaction, organisations: readonly OrganisationFacts[]): Promise<void> {
  const rows = organisations.map(({ organisationId: id, name, partner, timeZone: time_zone, names = [] }) => ({ id, name, partner, time_zone, names }));
  await tx.query(
    `insert into copy_organisation select * from jsonb_populate_recordset(null::copy_organisation, $1::jsonb)
     on conflict (id) do update set name = excluded.name, partner = excluded.partner, time_zone = excluded.time_zone, names = excluded.names`,
    [JSON.stringify(rows)],
  );
}
