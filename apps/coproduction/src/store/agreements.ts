import type { Transaction } from '@caravanserai/persistence';
import { In } from 'typeorm';
import { type Agreement, foldLog } from '../domain/agreement';
import type { LogLink } from '../domain/agreement-log';
import type { AgreementVersion } from '../domain/agreement-version';
import { AgreementRow, LogRow, VersionRow } from './agreement.entity';
import { OrganisationCopy } from './organisation-copy.entity';

/** An agreement as a use case needs it: where it stands, the text on the table, and the hash that the next entry follows. */
export interface AgreementAtHand {
  readonly agreement: Agreement;
  readonly head: AgreementVersion;
  readonly lastHash: string;
}

/** Locks the agreement's row first and reads its log afterwards, so that what is decided follows what others have committed. */
export async function lockAgreement(tx: Transaction, id: string): Promise<AgreementAtHand | null> {
  const row = await tx.manager.findOne(AgreementRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row === null ? null : atHand(tx, id);
}

/** The same for reading, without a lock; one statement's answer may be a moment older than the next one's. */
export async function findAgreement(tx: Transaction, id: string): Promise<AgreementAtHand | null> {
  return (await tx.manager.existsBy(AgreementRow, { id })) ? atHand(tx, id) : null;
}

async function atHand(tx: Transaction, id: string): Promise<AgreementAtHand> {
  const links = await readLog(tx, id);
  const agreement = foldLog(links.map(({ entry }) => entry));
  const { text } = await tx.manager.findOneByOrFail(VersionRow, { agreementId: id, number: agreement.head.number });
  return { agreement, head: text, lastHash: links.at(-1)!.hash };
}

export async function readLog(tx: Transaction, agreementId: string): Promise<LogLink[]> {
  const rows = await tx.manager.find(LogRow, { where: { agreementId }, order: { seq: 'ASC' } });
  return rows.map(({ entry, hash }) => ({ entry, hash }));
}

export const partiesOf = ({ agreement }: AgreementAtHand) => ({ parties: agreement.organisations, readBy: 'read-agreement' });

/** Agreements that a revocation of the mandate may still touch: signed under it and not complete. */
export async function agreementsSigningUnder(tx: Transaction, mandateId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct a.id from signature s join agreement a on a.id = s.agreement_id
     where s.mandate_id = $1 and s.live and a.status = 'signing' order by a.id`,
    [mandateId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Makes a signature under a mandate and the revocation of that mandate follow each other: whichever comes second sees what
 * the first has committed. Taken before any agreement is locked, by both.
 */
export async function lockMandate(tx: Transaction, mandateId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`mandate ${mandateId}`]);
}

export async function organisationsByIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, OrganisationCopy>> {
  const found = await tx.manager.findBy(OrganisationCopy, { organisationId: In([...ids]) });
  return new Map(found.map((organisation) => [organisation.organisationId, organisation]));
}
