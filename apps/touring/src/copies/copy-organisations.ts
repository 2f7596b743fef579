import type { EventOf, organisationRegistered } from '@caravanserai/contracts';
import type { Transaction } from '@caravanserai/persistence';

type OrganisationFacts = Omit<EventOf<typeof organisationRegistered>, 'importSource'>;

/** Writes `copy_organisation`: what holds and stops need to know of an organisation. Events of one organisation come in their order. */
export async function copyOrganisations(tx: Transaction, organisations: readonly OrganisationFacts[]): Promise<void> {
  const columns = organisations.map(({ organisationId: id, name, kind, partner, timeZone: time_zone, status }) => ({ id, name, kind, partner, time_zone, status }));
  await tx.query(
    `insert into copy_organisation select * from jsonb_populate_recordset(null::copy_organisation, $1::jsonb)
     on conflict (id) do update set name = excluded.name, kind = excluded.kind, partner = excluded.partner, time_zone = excluded.time_zone, status = excluded.status`,
    [JSON.stringify(columns)],
  );
}
