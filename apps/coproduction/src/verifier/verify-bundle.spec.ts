import { canonicalJson, dateRange } from '@caravanserai/kernel';
import { sha256Hex } from '@caravanserai/kernel/hash';
import { MadeUpKey, bundleMadeUp, bundleOf, evidenceMadeUp, newIssuer } from '../../test/evidence-made-up';
import { nextAddendum, type SealedAddendum } from '../domain/addendum';
import type { EvidenceOfAgreement } from '../domain/evidence/evidence-of-agreement';
import { type FileName, FILES, closeArchive, openArchive } from './archive';
import { verifyBundle } from './verify-bundle';
import { exitCodes, wordsOf } from './words';

let made: Awaited<ReturnType<typeof bundleMadeUp>>;
beforeAll(async () => {
  made = await bundleMadeUp();
});

const found = async (bundle: Uint8Array, key?: string) => {
  const { verdict, faults } = await verifyBundle(bundle, key);
  return [verdict, ...faults.map(({ file, event, code }) => (event === undefined ? `${file} ${code}` : `${file} ${event} ${code}`))];
};

/** The archive written anew with other contents, so that its own headers vouch for them. */
const repacked = (change: (files: Map<FileName, Uint8Array>) => void): Buffer => {
  const files = new Map(openArchive(made.bundle).files);
  change(files);
  return Buffer.from(closeArchive(files));
};
const replaced = (name: FileName, from: string, to: string) =>
  repacked((files) => files.set(name, Buffer.from(Buffer.from(files.get(name)!).toString('latin1').replace(from, to), 'latin1')));

/** The manifest lists what is there now; only its signature can't be made again. */
const relisted = (bundle: Buffer): Buffer => {
  const files = new Map(openArchive(bundle).files);
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json')!).toString());
  const entries = FILES.slice(2).map((name) => ({ name, bytes: files.get(name)!.length, sha256: sha256Hex(files.get(name)!) }));
  files.set('manifest.json', Buffer.from(canonicalJson({ ...manifest, files: entries })));
  return Buffer.from(closeArchive(files));
};

it('a whole bundle is verified with the issuer\'s key, however it is written, and consistent without', async () => {
  const colons = made.issuer.fingerprint.toUpperCase().replaceAll(/(..)(?!$)/g, '$1:');
  expect(await found(made.bundle, made.issuer.fingerprint)).toEqual(['verified']);
  expect(await found(made.bundle, colons)).toEqual(['verified']);
  expect(await found(made.bundle)).toEqual(['consistent-issuer-unknown']);
});

it('a bundle forged anew with other keys is consistent in itself, and fails against the key', async () => {
  const forged = await bundleMadeUp();
  expect(await found(forged.bundle)).toEqual(['consistent-issuer-unknown']);
  expect(await found(forged.bundle, made.issuer.fingerprint)).toEqual(['does-not-verify', 'keys.json does-not-hold']);
});

it('bytes changed all over a whole bundle name the file, and in the log the event', async () => {
  const missed: unknown[] = [];
  for (let at = 7; at < made.bundle.length; at += 1_511) {
    const changed = Buffer.from(made.bundle);
    changed[at]! ^= 0x10;
    const { verdict, faults } = await verifyBundle(changed, made.issuer.fingerprint);
    if (verdict !== 'does-not-verify' || faults.length !== 1) missed.push([at, verdict, faults]);
  }
  expect(missed).toEqual([]);
});

it('a byte of the log names the event in the whole bundle too', async () => {
  const at = made.bundle.indexOf('"action":"agree-text"');
  const changed = Buffer.from(made.bundle);
  changed[at + 12]! ^= 1;
  expect(await found(changed)).toEqual(['does-not-verify', 'events.jsonl 2 event-does-not-follow']);
});

it.each<[string, FileName, string, string, string]>([
  ['the text', 'agreement.json', 'Silk', 'Salt', 'agreement.json not-as-listed'],
  ['the paper', 'agreement.pdf', '%PDF', '%PDG', 'agreement.pdf not-as-listed'],
  ['an event', 'events.jsonl', 'agree-text', 'agree-tekst', 'events.jsonl 2 event-does-not-follow'],
  ['a signature', 'signatures.jsonl', '"party":"host"', '"party":"nost"', 'signatures.jsonl not-as-listed'],
  ['the verifier itself', 'verify.mjs', 'verified', 'verifled', 'verify.mjs not-as-listed'],
  ['the manifest', 'manifest.json', '"bytes":', '"bites":', 'agreement.json not-as-listed'],
])('%s changed and packed anew is not what the manifest lists', async (_, name, from, to, fault) => {
  expect((await found(replaced(name, from, to)))[1]).toBe(fault);
});

it('files that changed places are named', async () => {
  const swapped = repacked((files) => {
    const [a, b] = [files.get('proofs.json')!, files.get('keys.json')!];
    files.set('proofs.json', b).set('keys.json', a);
  });
  expect(await found(swapped)).toEqual(['does-not-verify', 'keys.json not-as-listed', 'proofs.json not-as-listed']);
});

it('what is changed and listed anew lacks the issuer\'s signature', async () => {
  expect(await found(relisted(replaced('rules.json', '1', '2')))).toEqual(['does-not-verify', 'manifest.jws does-not-hold']);
});

/** The issuer itself gives out something that is not so: everything is signed, and still does not hold together. */
const issuedWith = async (change: (evidence: EvidenceOfAgreement) => EvidenceOfAgreement) => {
  const signers = { host: new MadeUpKey(), organiser: new MadeUpKey() };
  const keys = [signers.host.kept('passkey'), signers.organiser.kept('key')];
  return found(await bundleOf(change(evidenceMadeUp(signers)), await newIssuer(), keys));
};
const signatureOf = (evidence: EvidenceOfAgreement, index: number, change: object): EvidenceOfAgreement =>
  ({ ...evidence, signatures: evidence.signatures.map((signature, at) => (at === index ? { ...signature, ...change } : signature)) });

it.each<[string, (evidence: EvidenceOfAgreement) => EvidenceOfAgreement, string[]]>([
  ['another root', (evidence) => ({ ...evidence, versionRoot: '0'.repeat(64) }), ['agreement.json another-root', 'signatures.jsonl signature-does-not-hold', 'signatures.jsonl signature-does-not-hold']],
  ['a signature left out', (evidence) => ({ ...evidence, signatures: evidence.signatures.slice(1) }), ['signatures.jsonl parties-have-not-all-signed']],
  ['a signature that fell passed off as one that stands', (evidence) => signatureOf(evidence, 0, { voided: { reason: 'text-reopened', at: 'x' } }), ['signatures.jsonl parties-have-not-all-signed']],
  ['another event named', (evidence) => signatureOf(evidence, 0, { seq: 1 }), ['signatures.jsonl signature-does-not-hold']],
  ['a statement bettered', (evidence) => signatureOf(evidence, 1, { statement: { ...evidence.signatures[1]!.statement, level: 'advanced-type' } }), ['signatures.jsonl signature-does-not-hold']],
  ['a key\'s signature passed off as an account\'s', (evidence) => signatureOf(evidence, 1, { proof: { kind: 'account' } }), ['signatures.jsonl signature-does-not-hold']],
  ['the rules of another edition', (evidence) => ({ ...evidence, rules: { edition: 2 } }), ['rules.json another-edition']],
  ['a log that ends earlier', (evidence) => ({ ...evidence, links: evidence.links.slice(0, 3) }), ['signatures.jsonl signature-does-not-hold']],
])('%s is found out though the issuer signed it', async (_, change, faults) => {
  expect(await issuedWith(change)).toEqual(['does-not-verify', ...faults]);
});

it.each([
  ['nothing', Buffer.alloc(0)], ['a paper', Buffer.from('%PDF-1.7 and so on')], ['another zip', Buffer.from('PK\u0005\u0006'.padEnd(60, '\0'))],
])('%s can not be read as a bundle', async (_, bytes) => {
  const report = await verifyBundle(bytes);
  expect([report.verdict, exitCodes[report.verdict]]).toEqual(['unreadable', 2]);
});

it('the words never claim more than the verdict', async () => {
  const words = wordsOf(await verifyBundle(made.bundle)).join('\n');
  expect([words.includes('ISSUER UNKNOWN'), words.includes('VERIFIED:'), /qualified/i.test(words)]).toEqual([true, false, false]);
});

describe('other dates agreed on after the signatures', () => {
  const dates = (month: string) => ({ occupancy: dateRange(`2027-${month}-01`, `2027-${month}-28`, 'Asia/Seoul'), opening: dateRange(`2027-${month}-08`, `2027-${month}-22`, 'Asia/Seoul') });
  const agreed = { before: dates('02'), after: dates('03'), askedBy: 'host', askedAt: null, agreedAt: '2026-12-03T10:00:00.000Z' } as const;
  const next = (earlier: readonly SealedAddendum[], textRoot = made.evidence.versionRoot) => nextAddendum({ agreementId: made.evidence.agreementId, textRoot }, earlier, agreed);
  const verdictOn = async (addenda: readonly SealedAddendum[]) => found(await bundleOf({ ...made.evidence, text: { ...(made.evidence.text as object), addenda } }, made.issuer, made.keys));

  it.each<[string, () => SealedAddendum[], string[]]>([
    ['in order', () => [next([]), next([next([])])], ['consistent-issuer-unknown']],
    ['with one left out', () => [next([next([])])], ['does-not-verify', 'agreement.json does-not-hold']],
    ['of another text', () => [next([], '0'.repeat(64))], ['does-not-verify', 'agreement.json does-not-hold']],
    ['changed', () => [{ ...next([]), hash: '0'.repeat(64) }], ['does-not-verify', 'agreement.json does-not-hold']],
  ])('%s', async (_name, addenda, expected) => expect(await verdictOn(addenda())).toEqual(expected));
});
