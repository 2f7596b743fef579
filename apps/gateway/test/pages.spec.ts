import { Browser } from '@caravanserai/testing';
import { DoorRig } from './door-rig';

let rig: DoorRig;
beforeAll(async () => void (rig = await DoorRig.start()));
afterAll(() => rig.stop());

const json = async (path: string) => (await (await rig.fetch(path)).json()) as any;

describe('the first page', () => {
  it('offers to sign in and tells which services are there', async () => {
    const answer = await rig.fetch('/');
    const page = await answer.text();
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'none';/);
    expect(page).toContain('<a href="/auth/sign-in">Sign in</a>');
    expect(page).toContain('<th scope="row">touring</th><td class="up">ready</td>');
    expect(page).toContain('<th scope="row">contacts</th><td class="down">does not answer</td>');
  });

  it('offers to sign out who is signed in, by a form that works without scripts', async () => {
    const { browser, csrf } = await rig.signIn();
    const page = await (await browser.get(`${rig.origin}/`)).text();
    expect(page).toContain('<span>desk.of.museums</span>');
    expect(page).toContain(`<form method="post" action="/auth/sign-out"><input type="hidden" name="csrfToken" value="${csrf}"><button>Sign out</button></form>`);
  });
});

it('tells programs too which services are there', async () => {
  expect(await json('/api/health')).toEqual({ services: [{ name: 'touring', ready: true }, { name: 'contacts', ready: false }] });
});

describe('the documentation', () => {
  it('joins what the services say of themselves with what the gateway itself answers', async () => {
    const { openapi, paths } = await json('/api/docs/openapi.json');
    const own = ['/api/docs/asyncapi.json', '/api/docs/openapi.json', '/api/health', '/api/session'];
    expect([openapi, Object.keys(paths).toSorted()]).toEqual(['3.1.0', [...own, '/api/touring/stops']]);
    expect(paths['/api/touring/stops']).toEqual({ get: { operationId: 'touring.listStops', tags: [] } });
  });

  it('knows the events', async () => {
    expect(await json('/api/docs/asyncapi.json')).toMatchObject({ asyncapi: expect.stringMatching(/^3\./), channels: expect.any(Object) });
  });

  it('shows itself with nothing from elsewhere', async () => {
    const answer = await rig.fetch('/api/docs');
    const addresses = [...(await answer.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(addresses).toHaveLength(3);
    for (const address of addresses) expect((await rig.fetch(address)).status).toBe(200);
  });

  it.each(['package.json', '..%2fpackage.json', 'constructor', 'swagger-ui.css.map'])('gives no other file: %s', async (file) => {
    expect((await rig.fetch(`/api/docs/assets/${file}`)).status).toBe(404);
  });
});

it('says whether it is ready itself', async () => {
  expect([await json('/health/live'), await json('/health/ready')]).toEqual([{ status: 'live' }, { status: 'ready' }]);
});

it('counts its answers', async () => {
  await rig.fetch('/api/touring/stops/7');
  const line = (await (await rig.fetch('/metrics')).text()).split('\n').find((text) => /^http_request_seconds_count.*touring/.test(text));
  expect(line).toBe('http_request_seconds_count{service="gateway",method="GET",route="/api/touring/*",status="200"} 1');
});

it('sends a browser that came by another name of this machine to the one that the issuer knows', async () => {
  const other = rig.origin.replace('localhost', '127.0.0.1');
  const answer = await new Browser().get(`${other}/auth/sign-in?returnTo=%2Ftours`);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${rig.origin}/auth/sign-in?returnTo=%2Ftours`]);
});
