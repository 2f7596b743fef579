import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DoorRig } from './door-rig';

const DOCUMENT = '<!doctype html><meta property="csp-nonce" nonce="STYLE_NONCE"><script type="module" src="/assets/main-1a2b.js"></script>';
const html = { accept: 'text/html' };

let folder: string;
let rig: DoorRig;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), DOCUMENT);
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'console.log(1);\n'.repeat(99));
  writeFileSync(join(folder, 'assets', 'notes.txt'), 'not a file of pages');
  writeFileSync(join(folder, 'secret.js'), 'beside the files');
  rig = await DoorRig.start({ SITE_DIR: folder });
});
afterAll(async () => {
  await rig.stop();
  rmSync(folder, { recursive: true });
});

describe('the document', () => {
  it.each(['/', '/?welcome', '/tours/7?zoom=week', '/people/organisations/8'])('answers %s, and is kept nowhere', async (path) => {
    const answer = await rig.fetch(path, { headers: html });
    const [, nonce] = /nonce="([\w-]{22})"/.exec(await answer.text()) ?? [];
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
  });

  it('lets nothing run but files of its own, and has another nonce each time', async () => {
    const policies = await Promise.all([1, 2].map(async () => (await rig.fetch('/', { headers: html })).headers.get('content-security-policy')!));
    expect(policies[0]).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[\w-]{22}'; .*; base-uri 'none'; frame-ancestors 'none'$/);
    expect(policies[0]).not.toMatch(/unsafe|\*/);
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('keeps the other headers of the door', async () => {
    const { headers } = await rig.fetch('/tours', { headers: html });
    expect([headers.get('x-content-type-options'), headers.get('x-frame-options'), headers.get('cross-origin-opener-policy')]).toEqual(['nosniff', 'DENY', 'same-origin']);
  });

  it.each<[string, number]>([
    ['/api/nothing', 404],
    ['/health/live', 200],
    ['/assets/gone-1a2b.js', 404],
    ['/favicon.ico', 200],
  ])('does not answer %s', async (path, status) => {
    const answer = await rig.fetch(path, { headers: html });
    expect([answer.status, (await answer.text()).includes('STYLE_NONCE') || answer.headers.get('content-type')!.startsWith('text/html')]).toEqual([status, false]);
  });

  it('is not for programs, which are told that there is nothing', async () => {
    const answer = await rig.fetch('/tours/7', { headers: { accept: 'application/json' } });
    expect([answer.status, (await answer.json()) as object]).toEqual([404, expect.objectContaining({ code: 'route-unknown' })]);
  });
});

describe('its files', () => {
  it('are kept for ever, and travel packed', async () => {
    const { status, headers, ...answer } = await rig.fetch('/assets/main-1a2b.js', { headers: { 'accept-encoding': 'identity' } }).then(async (one) => ({ status: one.status, headers: one.headers, text: await one.text() }));
    const packed = await rig.fetch('/assets/main-1a2b.js', { headers: { 'accept-encoding': 'gzip' } });
    expect([status, headers.get('content-type'), headers.get('cache-control'), headers.get('content-encoding')]).toEqual([200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', null]);
    expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', answer.text]);
  });

  it.each(['..%2fsecret.js', '%2e%2e%2fsecret.js', 'notes.txt', 'constructor'])('and no others: %s', async (name) => {
    expect((await rig.fetch(`/assets/${name}`)).status).toBe(404);
  });
});

it('a gateway whose pages have not been built shows its plain ones', async () => {
  const plain = await DoorRig.start({ SITE_DIR: join(folder, 'nothing-here') });
  expect(await (await plain.fetch('/', { headers: html })).text()).toContain('<a href="/auth/sign-in">Sign in</a>');
  await plain.stop();
});
