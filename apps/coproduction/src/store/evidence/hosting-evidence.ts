import type { Transaction } from '@caravanserai/persistence';
import type { Agreement } from '../../domain/agreement';
import type { LogLink } from '../../domain/agreement-log';
import { sectionOf } from '../../domain/addendum';
import { reservedFactsOf } from '../../domain/clauses';
import type { EvidenceOfAgreement, SignatureEvidence } from '../../domain/evidence/evidence-of-agreement';
import { levelOf } from '../../domain/evidence/signature-level';
import { statementOf } from '../../domain/evidence/statement';
import { sectionsOf } from '../../domain/render-agreement';
import { addendaOf } from '../addenda';
import { type AgreementAtHand, findAgreement, readLog } from '../agreements';
import { signatureEvidenceOf } from './signature-evidence';

/** A hosting agreement as evidence; null when there is none by this id. */
export async function hostingEvidence(tx: Transaction, agreementId: string): Promise<EvidenceOfAgreement | null> {
  const at = await findAgreement(tx, agreementId);
  if (at === null) return null;
  const links = await readLog(tx, agreementId);
  const { agreement, head } = at;
  const addenda = await addendaOf(tx, agreementId);
  return {
    kind: 'hosting-agreement', agreementId, title: `Hosting agreement: ${reservedFactsOf(head.clauses).title}`, language: 'en', versionRoot: agreement.head.root,
    // Beside what was signed and not in it: the root is reckoned without them.
    text: addenda.length === 0 ? head : { ...head, addenda }, sections: [...sectionsOf(head), ...addenda.map(sectionOf)], parties: head.parties, links, signatures: await signaturesOf(tx, at, links),
    executedAt: agreement.status === 'executed' ? links.at(-1)!.entry.at : null,
    rules: { edition: head.header.edition, wording: 'hosting agreement, English', liability: 'insured value and fee, by domain rules of this edition' },
  };
}

async function signaturesOf(tx: Transaction, { agreement, head }: AgreementAtHand, links: readonly LogLink[]): Promise<SignatureEvidence[]> {
  const kept = await signatureEvidenceOf(tx, agreement.agreementId);
  return agreement.signatures.map((signature) => {
    const { signatureId, voided } = signature;
    const seq = links.find(({ entry: { fact } }) => fact.action === 'sign' && fact.signatureId === signatureId)!.entry.seq;
    const { statement, proof } = kept.get(signatureId) ?? { statement: statementAfterwards(agreement, signature, head), proof: { kind: 'account' } as const };
    return { signatureId, seq, statement, proof, level: statement.level, voided };
  });
}

/** What the log itself says of a signature that is older than statements: no more than that an account gave it. */
function statementAfterwards(agreement: Agreement, { by, root, signer, mandateId, signedAt }: Agreement['signatures'][number], head: AgreementAtHand['head']) {
  const { organisationId } = head.parties.find(({ role }) => role === by)!;
  return statementOf({
    agreementId: agreement.agreementId, root, party: by, organisationId, signer, mandate: { id: mandateId, limit: null }, liability: [], approval: null, keyThumbprint: null,
    ...levelOf('account', false), law: null, at: signedAt,
  });
}
