import { spawnSync } from 'node:child_process';
import { sign } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePaper } from '@caravanserai/paper';
import { type IssuerKey, derOf } from '../src/use-cases/evidence/issuer-key';
import { sealPdf } from '../src/use-cases/evidence/seal-pdf';
import { TimestampAuthority } from '../src/use-cases/evidence/timestamp-authority';
import { readSeal } from '../src/verifier/seal';
import { newIssuer } from './evidence-made-up';
import { AuthorityMadeUp, type Behaviour } from './timestamp-authority-made-up';

const made = new Date('2026-11-20T10:00:00Z');
let authority: AuthorityMadeUp;
let issuer: IssuerKey;
let rendering: Uint8Array;
beforeAll(async () => {
  authority = await AuthorityMadeUp.start();
  issuer = await newIssuer();
  rendering = await writePaper({ title: 'Silk', language: 'en', author: 'House', madeAt: made, foot: 'Silk', parts: [{ kind: 'paragraph', text: 'Silk' }] });
});
afterAll(() => authority.stop());

const token = async (bytes: Uint8Array, withinMs = 20_000) => new TimestampAuthority(authority.url, withinMs).token(bytes);

/** Sealed as the platform does it: without a time where the authority gave none. */
async function sealed(withinMs?: number) {
  const kept: { signature?: Uint8Array; token?: Uint8Array | null } = {};
  const timestamp = async (signature: Uint8Array) => {
    const answer = await token(signature, withinMs);
    Object.assign(kept, { signature, token: answer.ok ? answer.value : null });
    return kept.token ?? null;
  };
  const pdf = await sealPdf(rendering, { certificate: derOf(issuer.certificate), keyType: 'ec', sign: (message) => sign('sha256', message, issuer.privateKey), timestamp }, made, 'Executed');
  return { pdf, ...kept };
}

it('a real authority makes the seal PAdES B-T, over the very signature, as OpenSSL and pdfsig see it', async () => {
  authority.behaves = (query, reply) => reply(query);
  const { pdf, signature, token: kept } = await sealed();
  expect((await readSeal(pdf)).level).toBe('PAdES B-T');
  expect(Buffer.from(pdf).toString('latin1')).toContain(Buffer.from(kept!).toString('hex').slice(40));
  expect(await authority.verify(kept!, signature!)).toBe('Verification: OK');
  const file = join(mkdtempSync(join(tmpdir(), 'seal-')), 'a.pdf');
  writeFileSync(file, pdf);
  const { stdout, error } = spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  if (error === undefined || process.env['REQUIRE_ALL'] === '1') expect(stdout).toMatch(/ETSI\.CAdES\.detached[^]*Total document signed[^]*Signature is Valid/);
});

const worse: [string, Behaviour, string][] = [
  ['refuses by HTTP', async () => 503, 'timestamp-refused'],
  ['answers with a page', async () => Buffer.from('<html>Welcome</html>'), 'timestamp-refused'],
  ['grants nothing', async () => Buffer.from('30053003020102', 'hex'), 'timestamp-refused'],
  ['begins an answer and never ends it', async () => null, 'timestamp-authority-silent'],
  ['answers for something else', (query, reply) => reply(Buffer.from(query.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))), 'timestamp-not-of-this'],
  ['answers with an older token', (() => {
    let first: Promise<Buffer> | undefined;
    return (query, reply) => (first ??= reply(query));
  })(), 'timestamp-not-of-this'],
  ['has its signature broken', async (query, reply) => {
    const answer = await reply(query);
    answer[answer.length - 5]! ^= 1;
    return answer;
  }, 'timestamp-not-of-this'],
];

it.each(worse)('an authority that %s gives a reason within its time, and an honest B-B', async (_, behaviour, code) => {
  authority.behaves = behaviour;
  if (code === 'timestamp-not-of-this') await token(Buffer.from('an earlier question'));
  const withinMs = code === 'timestamp-authority-silent' ? 300 : 20_000;
  const refused = await token(Buffer.from('silk'), withinMs);
  expect(refused).toMatchObject({ ok: false, rejection: { code } });
  expect((await readSeal((await sealed(withinMs)).pdf)).level).toBe('PAdES B-B');
});

it('a token of another signature, put into a seal, is found out', async () => {
  authority.behaves = (query, reply) => reply(query);
  const other = await token(Buffer.from('another signature'));
  const timestamp = async () => (other.ok ? other.value : null);
  const pdf = await sealPdf(rendering, { certificate: derOf(issuer.certificate), keyType: 'ec', sign: (message) => sign('sha256', message, issuer.privateKey), timestamp }, made, 'Executed');
  await expect(readSeal(pdf)).rejects.toThrow('a timestamp of something else');
});

it('nobody who listens is a silent authority', async () => {
  expect(await new TimestampAuthority('http://127.0.0.1:9/', 300).token(Buffer.from('silk'))).toMatchObject({ ok: false, rejection: { code: 'timestamp-authority-silent' } });
});
