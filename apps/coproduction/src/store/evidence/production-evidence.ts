import type { Transaction } from '@caravanserai/persistence';
import type { EvidenceOfAgreement, SignatureEvidence } from '../../domain/evidence/evidence-of-agreement';
import { fieldLines } from '../../domain/production/clause-lines';
import type { Clause, TextOutline } from '../../domain/production/text';
import { refsOf } from '../../domain/production/text';
import { type StoredProduction, findProduction, readProductionLog } from '../production/productions';
import { signatureEvidenceOf } from './signature-evidence';

type Links = Awaited<ReturnType<typeof readProductionLog>>;

/**
 * A production as evidence: the text that was sent for signature, or else the one on the table. Side letters stand in it by their hash
 * alone, since paper and bundle are the same for all parties. Null when there is none by this id.
 */
export async function productionEvidence(tx: Transaction, productionId: string): Promise<EvidenceOfAgreement | null> {
  const at = await findProduction(tx, productionId);
  if (at === null) return null;
  const versionRoot = at.production.signing?.root ?? at.production.draft.root;
  const [draft] = await tx.query<{ outline: TextOutline }>('select outline from production_draft where production_id = $1 and root = $2', [productionId, versionRoot]);
  const { outline } = draft!;
  const clauses = refsOf(outline).flatMap(({ hash }) => at.clauses.get(hash) ?? []).filter(({ sideLetter }) => sideLetter === null);
  const links = await readProductionLog(tx, productionId);
  const { header, parties, ruleEdition } = outline;
  return {
    kind: 'production', agreementId: productionId, title: header.title, language: header.language, versionRoot, text: { outline, clauses },
    sections: clauses.map(sectionOf), parties, links, signatures: await signaturesOf(tx, at, versionRoot, links),
    executedAt: links.find(({ entry }) => entry.fact.action === 'complete-signing')?.entry.at ?? null, rules: { edition: ruleEdition },
  };
}

const sectionOf = ({ title, fields, words }: Clause) =>
  ({ heading: title, text: [...fieldLines(fields).map(({ field, value }) => `${field}: ${value}`), ...(words === null ? [] : [words])].join('\n') });

/** Signatures of earlier texts stay in the log; the bundle is of this text. */
async function signaturesOf(tx: Transaction, { production }: StoredProduction, root: string, links: Links): Promise<SignatureEvidence[]> {
  const kept = await signatureEvidenceOf(tx, production.productionId);
  return production.signatures.filter((signature) => signature.root === root).flatMap(({ signatureId, voided }) => {
    const given = kept.get(signatureId);
    const link = links.find(({ entry: { fact } }) => (fact.action === 'sign' || fact.action === 'complete-signing') && fact.signatureId === signatureId);
    return given && link ? [{ signatureId, seq: link.entry.seq, ...given, level: given.statement.level, voided: voided && { reason: voided.reason, at: voided.at } }] : [];
  });
}
