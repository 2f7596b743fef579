import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePaper } from '@caravanserai/paper';
import { readSeal } from '../src/verifier/seal';
import { agreementPaper } from '../src/use-cases/evidence/agreement-paper';
import { derOf, type IssuerKey } from '../src/use-cases/evidence/issuer-key';
import { sealPdf } from '../src/use-cases/evidence/seal-pdf';
import { singleFileVerifier } from '../src/use-cases/evidence/single-file-verifier';
import { MadeUpKey, bundleMadeUp, evidenceMadeUp, newIssuer } from './evidence-made-up';

const evidence = evidenceMadeUp({ host: new MadeUpKey(), organiser: new MadeUpKey() });
let issuer: IssuerKey;
let rendering: Uint8Array;
let sealed: Uint8Array;
const sealWith = (key: IssuerKey['privateKey'], keyType: 'ec' | 'rsa' = 'ec') =>
  sealPdf(rendering, { certificate: derOf(issuer.certificate), keyType, sign: (message) => sign('sha256', message, key) }, new Date('2026-11-20T10:00:00Z'), 'Executed');
beforeAll(async () => {
  issuer = await newIssuer();
  rendering = await writePaper(agreementPaper(evidence, issuer.fingerprint));
  sealed = await sealWith(issuer.privateKey);
});

it('the paper names root, parties, signatures and how to check it', () => {
  const said = JSON.stringify(agreementPaper(evidence, issuer.fingerprint));
  const expected = [evidence.versionRoot, issuer.fingerprint, '섬 박물관', 'Museu das Ilhas', 'passkey', 'key kept in the browser', 'No signature here is a qualified electronic signature', evidence.links.at(-1)!.hash];
  expect(expected.filter((text) => !said.includes(text))).toEqual([]);
});

it('the seal stands behind the rendering, whose bytes it leaves as they were', async () => {
  expect(Buffer.compare(Buffer.from(sealed.subarray(0, rendering.length)), Buffer.from(rendering))).toBe(0);
  expect((await readSeal(sealed)).level).toBe('PAdES B-B');
});

it('a byte of the sealed paper, whichever, breaks the seal', async () => {
  const text = Buffer.from(sealed).toString('latin1');
  const contents = text.lastIndexOf('/Contents <');
  for (const at of [9, 5_000, rendering.length - 3, rendering.length + 20, contents + 60, contents + 900, sealed.length - 2]) {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    await expect(readSeal(changed)).rejects.toThrow();
  }
  await expect(readSeal(Buffer.concat([sealed, Buffer.from('\n')]))).rejects.toThrow('does not cover the whole file');
});

it('a seal by another key than the certificate\'s is found out', async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await expect(readSeal(await sealWith(privateKey))).rejects.toThrow('not made with its certificate');
});

it('openssl verifies the seal, and its attributes are those of the baseline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seal-'));
  const [from, before, behind] = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)/.exec(Buffer.from(sealed).toString('latin1'))!.slice(1).map(Number) as [number, number, number];
  const hex = Buffer.from(sealed.subarray(before + 1, behind - 1)).toString('latin1');
  const length = Number.parseInt(hex.slice(4, 8), 16) + 4;
  writeFileSync(join(folder, 'cms.der'), Buffer.from(hex.slice(0, length * 2), 'hex'));
  writeFileSync(join(folder, 'content'), Buffer.concat([sealed.subarray(from, before), sealed.subarray(behind)]));
  writeFileSync(join(folder, 'certificate.pem'), issuer.certificate);
  const openssl = (...options: string[]) => spawnSync('openssl', ['cms', '-inform', 'DER', '-in', 'cms.der', ...options], { cwd: folder, encoding: 'utf8' });
  expect(openssl('-verify', '-content', 'content', '-binary', '-CAfile', 'certificate.pem', '-purpose', 'any', '-out', 'out').stderr).toContain('Verification successful');
  const attributes = [...openssl('-cmsout', '-print').stdout.matchAll(/object: (\S+) \(1\.2\.840\.113549\.1\.9/g)].map(([, name]) => name);
  expect(attributes).toEqual(['contentType', 'messageDigest', 'id-smime-aa-signingCertificateV2']);
});

const withPdfsig = process.env['REQUIRE_ALL'] === '1' || spawnSync('pdfsig', ['-v']).error === undefined;
(withPdfsig ? it : it.skip)(`pdfsig finds the seal valid${withPdfsig ? '' : ' (skipped: there is no pdfsig)'}`, () => {
  const file = join(mkdtempSync(join(tmpdir(), 'seal-')), 'a.pdf');
  writeFileSync(file, sealed);
  expect(spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).stdout).toMatch(/ETSI\.CAdES\.detached[^]*Total document signed[^]*Signature is Valid/);
});

describe('the single file, with Node alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const run = (...options: string[]) => spawnSync(process.execPath, [join(folder, 'verify.mjs'), ...options], { cwd: folder, encoding: 'utf8', env: {} });
  let fingerprint: string;
  beforeAll(async () => {
    const made = await bundleMadeUp();
    fingerprint = made.issuer.fingerprint;
    writeFileSync(join(folder, 'verify.mjs'), singleFileVerifier().module);
    writeFileSync(join(folder, 'whole.zip'), made.bundle);
    writeFileSync(join(folder, 'cut.zip'), made.bundle.subarray(0, -1));
  });

  it.each<[string, string[], number, string]>([
    ['verifies', ['whole.zip', '--key', 'KEY'], 0, 'VERIFIED'],
    ['finds consistent', ['whole.zip'], 0, 'CONSISTENT, ISSUER UNKNOWN'],
    ['refuses another issuer', ['whole.zip', '--key', '0'.repeat(64)], 1, 'DOES NOT VERIFY'],
    ['refuses what is cut off', ['cut.zip'], 1, 'DOES NOT VERIFY'],
    ['can not read itself', ['verify.mjs'], 2, 'CANNOT BE READ'],
    ['can not read nothing', ['none.zip'], 2, 'can\'t be read'],
    ['asks for a bundle', [], 2, 'usage'],
  ])('%s', (_, options, code, words) => {
    const { status, stdout, stderr } = run(...options.map((option) => (option === 'KEY' ? fingerprint : option)));
    expect([status, stdout.split(/[:\n]/)[0], stderr]).toEqual([code, expect.stringContaining(words), '']);
  });

  it('answers in JSON', () => {
    expect(JSON.parse(run('whole.zip', '--json').stdout)).toMatchObject({ verdict: 'consistent-issuer-unknown', said: { events: 4 } });
  });

  it('the page holds the same code and ends no script early', () => {
    const { page, module } = singleFileVerifier();
    expect([page.split('</script>').length, page.includes(module.slice(200, 5_000))]).toEqual([2, true]);
  });
});
