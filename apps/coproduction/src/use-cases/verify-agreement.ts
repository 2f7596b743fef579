import { type Caller, Queries } from '@caravanserai/access';
import type { Decision } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type StoredAgreement, type Verification, verifyAgreement } from '../domain/verify';
import { AgreementRow, SignatureRow, VersionRow } from '../store/agreement.entity';
import { readLog } from '../store/agreements';

/**
 * Recomputes every hash and the whole state from the log and says what does not agree. It goes past everything that folds the
 * log, since a damaged one could not be folded, and holds the row while it reads, so that no command comes in between.
 */
@Injectable()
export class VerifyAgreement {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, agreementId: string): Promise<Decision<Verification>> {
    return this.queries.one(caller, 'read-agreement', async (tx) => {
      const row = await tx.manager.findOne(AgreementRow, { where: { id: agreementId }, lock: { mode: 'pessimistic_read' } });
      if (row === null) return null;
      const state = verifyAgreement(await readLog(tx, agreementId), await storedAgreement(tx, row));
      return { resource: { parties: { organiser: row.organiserId, host: row.hostId } }, state };
    });
  }
}

async function storedAgreement(tx: Transaction, { id: agreementId, status, version }: AgreementRow): Promise<StoredAgreement> {
  const texts = await tx.manager.find(VersionRow, { where: { agreementId }, order: { number: 'ASC' } });
  const live = await tx.manager.findBy(SignatureRow, { agreementId, live: true });
  return {
    status,
    version,
    versions: texts.map(({ root, text }) => ({ root, version: text })),
    liveSignatureIds: live.map(({ id }) => id),
  };
}
