import type { Transaction } from '@caravanserai/persistence';
import type { EvidenceOfAgreement } from '../../domain/evidence/evidence-of-agreement';
import { hostingEvidence } from './hosting-evidence';
import { productionEvidence } from './production-evidence';

/** By kind, since an id alone does not say which. */
const readers = [hostingEvidence, productionEvidence];

/** An agreement of any kind as evidence; null when there is none by this id. */
export async function readEvidence(tx: Transaction, agreementId: string): Promise<EvidenceOfAgreement | null> {
  for (const read of readers) {
    const evidence = await read(tx, agreementId);
    if (evidence !== null) return evidence;
  }
  return null;
}
