import type { Transaction } from '@caravanserai/persistence';
import type { ReferencePartner } from '../reference/partners';
import type { Partner } from './partner.entity';

/** A partner as it is answered: its code is its id. */
export const partnerView = (partner: Partner) => ({ id: partner.code, ...partner });

/**
 * Brings the reference data up to date. Rows that are older than the list are replaced; what administrators decide (participation,
 * designating authority) is not reference data and stays.
 */
export async function loadPartners(tx: Transaction, partners: readonly ReferencePartner[]): Promise<void> {
  for (const { code, kind, side, group, zone, names, admittedOn, firstSummit, firstSummitOn, source, asOf } of partners)
    await tx.prepared(
      'load-partner',
      `insert into partner (code, version, kind, side, coordination_group, time_zone, names, admitted_on, first_summit, first_summit_on, source, as_of,
         participation, participation_since, participation_source)
       values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'participating', $7, $10)
       on conflict (code) do update set version = partner.version + 1, kind = $2, side = $3, coordination_group = $4, time_zone = $5, names = $6,
         admitted_on = $7, first_summit = $8, first_summit_on = $9, source = $10, as_of = $11
       where partner.as_of < excluded.as_of`,
      [code, kind, side, group, zone, JSON.stringify(names), admittedOn, firstSummit, firstSummitOn, source, asOf],
    );
}
