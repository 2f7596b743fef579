import { randomBytes, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { startGateway, type RunningGateway } from '@caravanserai/gateway';
import { seedAccounts, startIdentity, type RunningIdentity } from '@caravanserai/identity';
import { freePort } from '@caravanserai/local';
import { Browser, formOf, testDatabase, type TestDatabase } from '@caravanserai/testing';

const registrar = { username: 'registrar.lisbon', password: 'caravanserai', subject: randomUUID(), title: 'Registrar of a museum in Lisbon' };

let databases: TestDatabase[];
let identity: RunningIdentity;
let gateway: RunningGateway;
let origin: string;

/** Both as the platform starts them: the issuer behind the gateway, reached only through it. */
beforeAll(async () => {
  databases = [await testDatabase(), await testDatabase()];
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const shared = { OIDC_ISSUER: `${origin}/oidc`, GATEWAY_CLIENT_SECRET: randomBytes(32).toString('hex'), LOG_LEVEL: 'error', DEMO: '1' };
  await seedAccounts({ ...shared, DATABASE_URL: databases[0]!.url }, [registrar]);
  identity = await startIdentity({ ...shared, DATABASE_URL: databases[0]!.url });
  gateway = await startGateway({ ...shared, DATABASE_URL: databases[1]!.url, PORT: String(port), IDENTITY_URL: identity.url });
});
afterAll(async () => {
  await gateway.close();
  await identity.close();
  for (const database of databases) await database.drop();
});

const toIssuer = (url: URL) => url.origin === origin && url.pathname.startsWith('/oidc/');
const anywhereHere = (url: URL) => url.origin === origin;
const session = async (browser: Browser) => (await (await browser.get(`${origin}/api/session`)).json()) as Record<string, any>;

async function signIn(browser: Browser, fields: Record<string, string>): Promise<Response> {
  const page = await browser.follow(await browser.get(`${origin}/auth/sign-in?returnTo=/api/health`), toIssuer);
  const form = formOf(await page.text());
  return browser.follow(await browser.post(origin + form.action, { ...form.fields, ...fields }, { origin }), anywhereHere);
}

it('a browser goes in with a username and a password, and lands where it wanted to go', async () => {
  const browser = new Browser();
  const landed = await signIn(browser, { username: registrar.username, password: registrar.password });
  expect([landed.status, landed.url]).toEqual([200, `${origin}/api/health`]);
  expect(await session(browser)).toMatchObject({ signedIn: true, username: registrar.username, account: { issuer: `${origin}/oidc`, subject: registrar.subject } });
});

it('a demonstration lets in at one click', async () => {
  const browser = new Browser();
  await signIn(browser, { demonstration: registrar.username });
  expect(await session(browser)).toMatchObject({ signedIn: true, username: registrar.username });
});

it('a wrong password leads nowhere', async () => {
  const browser = new Browser();
  const page = await signIn(browser, { username: registrar.username, password: 'wrong' });
  expect([page.status, await session(browser)]).toEqual([401, { signedIn: false }]);
});

it('who signs out is asked for the password again', async () => {
  const browser = new Browser();
  await signIn(browser, { username: registrar.username, password: registrar.password });
  const { csrfToken } = await session(browser);
  const asked = await browser.follow(await browser.post(`${origin}/auth/sign-out`, { csrfToken }, { origin }), anywhereHere);
  const { action, fields } = formOf(await asked.text());
  const landed = await browser.follow(await browser.post(action, { ...fields, logout: 'yes' }, { origin }), anywhereHere);
  expect([landed.url, await session(browser)]).toEqual([`${origin}/`, { signedIn: false }]);
  const again = await browser.follow(await browser.get(`${origin}/auth/sign-in`), toIssuer);
  expect(await again.text()).toContain('name="password"');
});

it('who is signed in at the issuer still goes through without a question', async () => {
  const browser = new Browser();
  await signIn(browser, { username: registrar.username, password: registrar.password });
  const landed = await browser.follow(await browser.get(`${origin}/auth/sign-in?returnTo=/api/health`), anywhereHere);
  expect(landed.url).toBe(`${origin}/api/health`);
});

it('the issuer sees the address of the browser and none of the gateway’s cookies', async () => {
  const browser = new Browser();
  await signIn(browser, { username: registrar.username, password: registrar.password });
  const names = browser.cookies().map(({ name, attributes }) => [name.replace(/_\d+/, ''), /path=([^;]+)/.exec(attributes)![1]]);
  expect(names).toEqual(expect.arrayContaining([['issuer_session', '/oidc'], ['session', '/']]));
});

it.each(['/oidc/../internal', '/oidc/%2e%2e/health/live', '/oidc/..%2fhealth/live'])('nothing of the issuer’s machine is reached by %s', async (path) => {
  // By hand, since fetch would straighten the path before it is sent.
  const { port } = new URL(origin);
  const status = await new Promise((answered) => request({ host: 'localhost', port, path }, (answer) => answered(answer.resume().statusCode)).end());
  expect(status).toBe(400);
});

it('discovery names public addresses only', async () => {
  const document = await (await fetch(`${origin}/oidc/.well-known/openid-configuration`)).json();
  const addresses = JSON.stringify(document).match(/https?:\/\/[^/"]+/g)!;
  expect(new Set(addresses)).toEqual(new Set([origin]));
});
