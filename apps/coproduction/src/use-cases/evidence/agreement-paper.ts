import type { Paper, PaperPart } from '@caravanserai/paper';
import type { EvidenceOfAgreement, SignatureEvidence } from '../../domain/evidence/evidence-of-agreement';

const methods = { passkey: 'passkey', key: 'key kept in the browser', account: 'account only' } as const;
const levels: Readonly<Record<string, string>> = {
  'advanced-type': 'advanced-type evidence, assessed by nobody', simple: 'simple electronic signature', 'account-only': 'simple electronic signature, by account only',
};

/**
 * The agreement for people to keep. It is made from the text and the log alone, so that it is the same bytes on every machine; the
 * last page says what was signed and how anybody can check it.
 */
export function agreementPaper(evidence: EvidenceOfAgreement, issuer: string): Paper {
  const { title, language, versionRoot, executedAt, links } = evidence;
  const lastAt = (links.at(-1)!.entry as { at: string }).at;
  const state = executedAt === null ? 'Not executed' : `Executed ${executedAt}`;
  return {
    title, language, author: 'Caravanserai', madeAt: new Date(executedAt ?? lastAt), foot: `${state}. Root ${versionRoot}`,
    parts: [...textParts(evidence), { kind: 'page-break' }, ...verificationParts(evidence, issuer)],
  };
}

function textParts({ title, parties, sections, agreementId }: EvidenceOfAgreement): PaperPart[] {
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'facts', rows: [['Agreement', agreementId], ...parties.map(({ role, name, partner }) => [role, partner === null ? name : `${name} (${partner})`] as const)] },
    ...sections.flatMap(({ heading, text }): PaperPart[] => [{ kind: 'heading', level: 2, text: heading }, { kind: 'paragraph', text }]),
  ];
}

function verificationParts({ versionRoot, links, signatures, executedAt, rules }: EvidenceOfAgreement, issuer: string): PaperPart[] {
  const facts: [string, string][] = [
    ['Root of this text', versionRoot], ['Edition of the rules', String(rules.edition)], ['Executed', executedAt ?? 'not yet'],
    ['Last event of the log', `${links.length}, ${links.at(-1)!.hash}`], ['Issuer\'s key', issuer],
  ];
  return [
    { kind: 'heading', level: 1, text: 'Verification' },
    { kind: 'facts', rows: facts },
    { kind: 'heading', level: 2, text: 'Signatures' },
    ...signatures.flatMap(signatureParts),
    { kind: 'heading', level: 2, text: 'How to check this paper' },
    { kind: 'paragraph', text: 'Each party signed the root, which is reckoned from the text; this paper is a rendering of it. The bundle of evidence holds the text, the log, the signatures and a verifier: open verifier.html in a browser, or run "node verify.mjs BUNDLE --key FINGERPRINT", both without a network. Get the fingerprint of the issuer\'s key from the issuer, not from the bundle.' },
    { kind: 'paragraph', text: 'The seal on this file is the platform\'s. It shows that the file was not changed since; it is no party\'s signature. No signature here is a qualified electronic signature.' },
  ];
}

function signatureParts({ statement, proof, level, voided }: SignatureEvidence): PaperPart[] {
  const { party, signer, mandate, at, keyThumbprint, law, approval } = statement;
  const rows: [string, string][] = [
    ['Party', party], ['Signer', signer], ['Signed', at], ['With', methods[proof.kind]], ['Level', levels[level] ?? level],
    ...(keyThumbprint === null ? [] : [['Key', keyThumbprint] as [string, string]]),
    ['Mandate', mandate.limit === null ? `${mandate.id}, without limit` : `${mandate.id}, up to ${mandate.limit.minor} minor units of ${mandate.limit.currency}`],
    ...(approval === null ? [] : [['Approved by the board', `${approval.on}, ${approval.documentHash}`] as [string, string]]),
    ['Law', law === null ? 'not recorded' : `${law.act} (${law.country})`],
    ...(voided === null ? [] : [['Lost its effect', `${voided.at}, ${voided.reason}`] as [string, string]]),
  ];
  return [{ kind: 'heading', level: 3, text: party }, { kind: 'facts', rows }];
}
