import type { Transaction } from '@caravanserai/persistence';
import type { AgreementRow } from './agreement.entity';
import type { NameIn } from './organisation-copy.entity';

export interface Listing {
  readonly everything: boolean;
  readonly organisations: readonly string[];
  readonly status?: string;
  readonly stopId?: string;
  readonly after: readonly [draftedAt: string, id: string] | null;
  readonly limit: number;
}

export type ListedAgreement = AgreementRow & { readonly organiserNames: readonly NameIn[]; readonly hostNames: readonly NameIn[] };

/** One page by key, newest first. Organiser and host are two lists with an index each, merged, because an `or` would use neither. */
export function listAgreements(tx: Transaction, { everything, organisations, status, stopId, after, limit }: Listing): Promise<ListedAgreement[]> {
  const [draftedAt, id] = after ?? [null, null];
  const filter = `($2::text is null or status = $2) and ($3::uuid is null or stop_id = $3)
    and ($4::timestamptz is null or (drafted_at, id) < ($4, $5::uuid)) order by drafted_at desc, id desc limit $6`;
  const mine = (column: string) => `(select * from agreement where ${column} = any ($1) and ${filter})`;
  const source = everything ? `(select * from agreement where $1::uuid[] is not null and ${filter})` : `${mine('organiser_id')} union ${mine('host_id')}`;
  return tx.query<ListedAgreement>(
    `select id, version, status, stop_id as "stopId", round, title, organiser_id as "organiserId", organiser_name as "organiserName",
       host_id as "hostId", host_name as "hostName",
       coalesce(o.names, '[]') as "organiserNames", coalesce(h.names, '[]') as "hostNames", sign_by as "signBy", drafted_at as "draftedAt"
     from (${source}) mine left join copy_organisation o on o.organisation_id = organiser_id left join copy_organisation h on h.organisation_id = host_id
     order by drafted_at desc, id desc limit $6`,
    [organisations, status ?? null, stopId ?? null, draftedAt, id, limit],
  );
}
