import { organisationsOf } from '../../domain/money/account';
import type { AccountRow } from './account.entity';
import { seatsOfRow } from './accounts';

/** What every event of an account carries. */
export const factsOf = (row: AccountRow) => ({
  accountId: row.id, agreementId: row.agreementId, title: row.title, organisationId: row.keeperId, parties: organisationsOf(seatsOfRow(row)),
});
