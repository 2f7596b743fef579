import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalJson } from '@caravanserai/kernel';
import { consistencyProof, inclusionProof, merkleLeaf, merkleRoot, nextInChain, sha256Hex } from '@caravanserai/kernel/hash';
import { writePaper } from '@caravanserai/paper';
import type { EvidenceOfAgreement, SignatureEvidence } from '../src/domain/evidence/evidence-of-agreement';
import { type Proof, type Statement, recordedEvidence, statementOf } from '../src/domain/evidence/statement';
import { sectionsOf } from '../src/domain/render-agreement';
import { type Checkpoint, type SignerKey, assembleBundle } from '../src/use-cases/evidence/assemble-bundle';
import { type IssuerKey, derOf, detachedJws, issuerKeyOf, makeIssuerKey } from '../src/use-cases/evidence/issuer-key';
import { sealPdf } from '../src/use-cases/evidence/seal-pdf';
import type { Succession } from '../src/use-cases/evidence/succession';
import { headOf, id, parties, rootOf, storyIn } from './made-up';

const at = '2026-11-20T10:00:00.000Z';
const b64 = (content: Uint8Array | string) => Buffer.from(content).toString('base64url');

/** A signer's key on P-256, as a browser or an authenticator would hold it. */
export class MadeUpKey {
  private readonly pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly jwk = (({ x, y }) => ({ kty: 'EC', crv: 'P-256', x: x!, y: y! }) as const)(this.pair.publicKey.export({ format: 'jwk' }));
  readonly thumbprint = createHash('sha256').update(canonicalJson({ crv: 'P-256', kty: 'EC', x: this.jwk.x, y: this.jwk.y })).digest('base64url');

  jwsOver(content: unknown): string {
    const signed = `${b64('{"alg":"ES256"}')}.${b64(canonicalJson(content))}`;
    return `${signed}.${b64(sign('sha256', Buffer.from(signed), { key: this.pair.privateKey, dsaEncoding: 'ieee-p1363' }))}`;
  }

  /** What an authenticator answers to the challenge: somebody was there (1) and was verified (4). */
  assertion(root: string, { rpId = 'house.example', origin = 'https://house.example', flags = 5 } = {}): Extract<Proof, { kind: 'passkey' }> {
    const clientDataJSON = Buffer.from(JSON.stringify({ type: 'webauthn.get', challenge: b64(Buffer.from(root, 'hex')), origin, crossOrigin: false }));
    const authenticatorData = Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags, 0, 0, 0, 1])]);
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()]);
    return { kind: 'passkey', authenticatorData: b64(authenticatorData), clientDataJSON: b64(clientDataJSON), signature: b64(sign('sha256', signed, this.pair.privateKey)), rpId, origin };
  }

  /** What an authenticator answers when a passkey is made: no attestation, the key in COSE. */
  attestation(challenge: string, { rpId = 'house.example', origin = 'https://house.example' } = {}) {
    const id = createHash('sha256').update(this.thumbprint).digest();
    const cose = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), Buffer.from(this.jwk.x, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(this.jwk.y, 'base64url')]);
    const data = Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([0x45, 0, 0, 0, 0]), Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
    const cbor = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'), Buffer.from([data.length]), data]);
    return { credentialId: b64(id), attestationObject: b64(cbor), clientDataJSON: b64(JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false })) };
  }

  kept(kind: 'passkey' | 'key'): SignerKey {
    return { thumbprint: this.thumbprint, kind, jwk: this.jwk, registeredAt: at, confirmed: null };
  }
}

/** An executed hosting agreement: the host signed with a passkey, the organiser with a key of its browser. `events` lengthens its log. */
export function evidenceMadeUp(keys: { host: MadeUpKey; organiser: MadeUpKey }, { events = 0 } = {}): EvidenceOfAgreement {
  const story = storyIn('text-agreed');
  const [root, text] = [rootOf(story), headOf(story)];
  const facts: object[] = [...story.log.map(({ entry }) => entry.fact), ...Array.from({ length: events }, () => ({ action: 'extend-deadline', signBy: at }))];
  const signatures: SignatureEvidence[] = (['host', 'organiser'] as const).map((party, index) => {
    const statement: Statement = statementOf({
      agreementId: id('99'), root, party, organisationId: parties[party].organisationId, signer: id(party === 'host' ? 'b2' : 'a2'), mandate: { id: id('a3'), limit: null }, liability: [],
      approval: null, keyThumbprint: keys[party].thumbprint, level: 'simple', reasons: ['not-qualified'], law: null, at,
    });
    const proof: Proof = party === 'host' ? keys.host.assertion(root) : { kind: 'key', jws: keys.organiser.jwsOver(statement) };
    facts.push({ action: 'sign', by: party, signatureId: id(`${index}f`), signer: statement.signer, mandateId: statement.mandate.id, root, evidence: recordedEvidence(statement, proof) });
    return { signatureId: id(`${index}f`), seq: facts.length, statement, proof, level: 'simple', voided: null };
  });
  const links: { entry: object; hash: string }[] = [];
  for (const fact of facts) {
    const entry = { agreementId: id('99'), seq: links.length + 1, at, actedBy: null, fact, remark: null };
    links.push({ entry, hash: nextInChain(links.at(-1)?.hash ?? null, entry) });
  }
  return {
    kind: 'hosting-agreement', agreementId: id('99'), title: 'The Silk Road and the Sea', language: 'en', versionRoot: root, text, sections: sectionsOf(text),
    parties: Object.values(parties), links, signatures, executedAt: at, rules: { edition: 1 },
  };
}

/** @param before the key that signed the first of its two checkpoints, where it was another. */
export async function bundleOf(evidence: EvidenceOfAgreement, issuer: IssuerKey, signerKeys: readonly SignerKey[], { succession = [], before = issuer }: { succession?: readonly Succession[]; before?: IssuerKey } = {}): Promise<Buffer> {
  // What the paper says is tried elsewhere; here any will do, and a short one is made at once.
  const rendering = await writePaper({ title: evidence.title, language: 'en', author: 'House', madeAt: new Date(at), foot: evidence.versionRoot, parts: [{ kind: 'paragraph', text: evidence.title }] });
  const sealer = { certificate: derOf(issuer.certificate), keyType: 'ec' as const, sign: (message: Uint8Array) => sign('sha256', message, issuer.privateKey) };
  const sealed = await sealPdf(rendering, sealer, new Date(at), 'Executed');
  const leaf = { chain: evidence.agreementId, seq: evidence.links.length, hash: evidence.links.at(-1)!.hash };
  const leaves = [...Array.from({ length: 4 }, (_, index) => merkleLeaf({ chain: `other ${index}`, seq: 1, hash: '' })), merkleLeaf(leaf)];
  const checkpoints = [3, 5].map((size): Checkpoint => {
    const head = { format: 'caravanserai-tree-head-1' as const, size, root: merkleRoot(leaves.slice(0, size)), at };
    return { head, jws: detachedJws(size === 3 ? before : issuer, Buffer.from(canonicalJson(head))), timestamp: null };
  });
  const proofs = { leaf, inclusion: inclusionProof(leaves, 4), consistency: [consistencyProof(leaves, 3)] };
  const pdf = { sealed, rendering: { sha256: sha256Hex(rendering), bytes: rendering.length } };
  return Buffer.from(assembleBundle({ evidence, pdf, checkpoints, proofs, signerKeys, succession, certificate: issuer.certificate }, issuer));
}

export const newIssuer = async (): Promise<IssuerKey> => issuerKeyOf(await makeIssuerKey(new Date(at), '01'));

/** A whole bundle with keys of its own. */
export async function bundleMadeUp(options: { events?: number } = {}): Promise<{ bundle: Buffer; issuer: IssuerKey; evidence: EvidenceOfAgreement; keys: readonly SignerKey[] }> {
  const signers = { host: new MadeUpKey(), organiser: new MadeUpKey() };
  const [issuer, evidence] = [await newIssuer(), evidenceMadeUp(signers, options)];
  const keys = [signers.host.kept('passkey'), signers.organiser.kept('key')];
  return { bundle: await bundleOf(evidence, issuer, keys), issuer, evidence, keys };
}
