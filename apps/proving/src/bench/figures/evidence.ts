import { createHash, sign } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { canonicalJson } from '@caravanserai/kernel';
import { hashOf, inclusionProof, merkleLeaf, nextInChain } from '@caravanserai/kernel/hash';
import { repositoryFolder } from '@caravanserai/local';
import { type Figure, atMost, figure } from '../figure';
import type { Ground } from '../ground/ground';
import { type Rounds, interleaved } from '../rounds';
import { median, medianRatio } from '../statistics';

interface Issuer {
  readonly privateKey: Parameters<typeof sign>[2];
  readonly fingerprint: string;
  readonly certificate: string;
}

/** As much of coproduction's evidence as is measured; by its compiled files, since an application imports no other. */
interface Evidence {
  makeIssuerKey(now: Date, serial: string): Promise<unknown>;
  issuerKeyOf(kept: unknown): Issuer;
  derOf(pem: string): Uint8Array;
  detachedJws(issuer: Issuer, payload: Uint8Array): string;
  sealPdf(pdf: Uint8Array, sealer: object, at: Date, reason: string): Promise<Uint8Array>;
  assembleBundle(parts: object, issuer: Issuer): Uint8Array;
  verifyBundle(bytes: Uint8Array, key: string): Promise<{ readonly verdict: string }>;
  writePaper(paper: object): Promise<Uint8Array>;
}

const eventCount = 10_000;
const at = '2026-11-20T10:00:00.000Z';
const agreementId = '01890f3e-0000-7000-8000-000000000099';
const parties = ['host', 'organiser'].map((role) => ({ role, organisationId: `01890f3e-0000-7000-8000-0000000000${role === 'host' ? 'b1' : 'a1'}`, name: role, partner: null }));

/** A bundle with a long log, verified as anybody would who was given it; beside the hashes of the log alone, which nobody can do without. */
export async function evidenceFigures(_ground: Ground, rounds: Rounds): Promise<Figure[]> {
  const evidence = loaded();
  const issuer = evidence.issuerKeyOf(await evidence.makeIssuerKey(new Date(at), '01'));
  const links = chain();
  const bundle = await bundleOf(evidence, issuer, links);
  const { verdict } = await evidence.verifyBundle(bundle, issuer.fingerprint);
  if (verdict !== 'verified') throw new Error(`The bundle that is measured ${verdict}.`);
  const measured = await interleaved(rounds, {
    verified: () => timed(() => evidence.verifyBundle(bundle, issuer.fingerprint)),
    hashed: () => timed(async () => links.forEach(({ entry }, index) => nextInChain(links[index - 1]?.hash ?? null, entry))),
  });
  const { verified, hashed } = measured;
  return [figure({ name: 'verifying a bundle of 10,000 events', unit: 'ms', value: median(verified), baseline: median(hashed), ratio: medianRatio(verified, hashed), aim: atMost(2_000, 'ms') })];
}

const header = { kind: 'hosting-agreement', edition: 1, agreementId, stopId: agreementId, round: 1, number: 1, previousRoot: null };
const clauses = [{ id: 'OBJ', content: { title: 'The Silk Road and the Sea', offerId: agreementId, tourId: agreementId } }];
const root = hashOf({ header: hashOf(header), parties: hashOf(parties), clauses: clauses.map((clause) => ({ id: clause.id, hash: hashOf(clause) })) });

function chain(): { entry: { seq: number }; hash: string }[] {
  const links: { entry: { seq: number }; hash: string }[] = [];
  for (let seq = 1; seq <= eventCount; seq += 1) {
    const signature = seq > eventCount - 2 ? { action: 'sign', signatureId: `signature ${seq}`, root } : { action: 'extend-deadline', signBy: at };
    const entry = { agreementId, seq, at, actedBy: { accountKey: 'a'.repeat(64), personRef: agreementId, actingFor: agreementId }, fact: signature, remark: null };
    links.push({ entry, hash: nextInChain(links.at(-1)?.hash ?? null, entry) });
  }
  return links;
}

async function bundleOf(evidence: Evidence, issuer: Issuer, links: ReturnType<typeof chain>): Promise<Uint8Array> {
  const rendering = await evidence.writePaper({ title: 'Agreement', language: 'en', author: 'House', madeAt: new Date(at), foot: root, parts: [{ kind: 'paragraph', text: 'Agreement' }] });
  const sealer = { certificate: evidence.derOf(issuer.certificate), keyType: 'ec', sign: (message: Uint8Array) => sign('sha256', message, issuer.privateKey) };
  const sealed = await evidence.sealPdf(rendering, sealer, new Date(at), 'Executed');
  const leaf = { chain: agreementId, seq: eventCount, hash: links.at(-1)!.hash };
  const head = { format: 'caravanserai-tree-head-1', size: 1, root: merkleLeaf(leaf), at };
  const signatures = parties.map(({ role, organisationId }, index) => {
    const statement = { agreementId, root, party: role, organisationId, signer: 's', at, keyThumbprint: null };
    return { signatureId: `signature ${eventCount - 1 + index}`, seq: eventCount - 1 + index, statement, proof: { kind: 'account' }, level: 'account-only', voided: null };
  });
  const parts = {
    evidence: { kind: 'hosting-agreement', agreementId, versionRoot: root, text: { header, parties, clauses }, parties, links, signatures, rules: { edition: 1 } },
    pdf: { sealed, rendering: { sha256: createHash('sha256').update(rendering).digest('hex'), bytes: rendering.length } },
    checkpoints: [{ head, jws: evidence.detachedJws(issuer, Buffer.from(canonicalJson(head))), timestamp: null }],
    proofs: { leaf, inclusion: inclusionProof([merkleLeaf(leaf)], 0), consistency: [] }, signerKeys: [], certificate: issuer.certificate,
  };
  return evidence.assembleBundle(parts, issuer);
}

function loaded(): Evidence {
  const folder = join(repositoryFolder('deploy/kafka/pom.xml'), 'apps', 'coproduction', 'dist');
  const compiled = createRequire(join(folder, 'index.js'));
  const files = ['use-cases/evidence/issuer-key', 'use-cases/evidence/seal-pdf', 'use-cases/evidence/assemble-bundle', 'verifier/verify-bundle'].map((file) => join(folder, `${file}.js`));
  return Object.assign({}, ...[...files, '@caravanserai/paper'].map((file) => compiled(file) as object)) as Evidence;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
