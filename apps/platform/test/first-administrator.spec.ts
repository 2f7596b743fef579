import { Browser, formOf } from '@caravanserai/testing';
import { House } from './house';

let house: House;
let origin: string;
/** What whoever starts the platform reads on their terminal. */
let printed = '';

beforeAll(async () => {
  const terminal = jest.spyOn(process.stdout, 'write').mockImplementation((text) => (printed += String(text)) !== '');
  // Where no pages were built, the gateway's own plain ones do.
  house = await House.open({ env: { DEMO: '0', SITE_DIR: '' }, ownIssuer: async () => undefined });
  terminal.mockRestore();
  origin = house.urlOf('gateway');
}, 60_000);
afterAll(() => house.close());

const firstCode = () => /redeems ([0-9A-Z-]+) until/.exec(printed)![1]!;
const here = (url: URL) => url.origin === origin;

/** Somebody with a browser and nothing else: all they do is open pages, follow links and send forms. */
class Newcomer {
  readonly browser = new Browser();

  constructor(readonly username: string) {}

  async open(path: string): Promise<string> {
    return (await this.browser.follow(await this.browser.get(new URL(path, origin).href), here)).text();
  }

  async send(page: string, fields: Record<string, string>): Promise<{ status: number; page: string }> {
    const form = formOf(page);
    const answer = await this.browser.follow(await this.browser.post(new URL(form.action, origin).href, { ...form.fields, ...fields }, { origin }), here);
    return { status: answer.status, page: await answer.text() };
  }

  async createAccount(): Promise<string> {
    const signIn = await this.open(linkIn(await this.open('/'), 'Sign in, or create an account'));
    const password = 'nine blue herons';
    const { page } = await this.send(await this.open(linkIn(signIn, 'Create an account')), { username: this.username, password, repeated: password });
    return page;
  }

  redeem(page: string, code: string, name: string) {
    return this.send(page, { code: code.toLowerCase(), name, email: `${this.username}@museum.example`, language: 'pt' });
  }

  /** As the page's own scripts will do it. */
  async post(path: string, body: object, actingFor: string): Promise<{ status: number; body: any }> {
    const { csrfToken } = (await (await this.browser.get(`${origin}/api/session`)).json()) as { csrfToken: string };
    const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken, 'x-acting-for': actingFor, accept: 'application/json', origin };
    const answer = await this.browser.send(`${origin}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  }
}

const linkIn = (page: string, words: string) => new RegExp(`<a href="([^"]+)">${words}</a>`).exec(page)![1]!;
const problemIn = (page: string) => /role="alert" id="problem">\s*<p>([^<]*)/.exec(page)?.[1];

it('an empty platform gets its first administrator, who invites somebody, and nobody needs more than a browser and the code', async () => {
  const [amina, second, kenji] = [new Newcomer('amina.kaya'), new Newcomer('somebody'), new Newcomer('kenji')];
  const asked = await amina.createAccount();
  expect(asked).toContain('<h1 id="redeem">Redeem your invitation</h1>');

  const { page } = await amina.redeem(asked, firstCode(), 'Amina Kaya');
  for (const words of ['<h1>Welcome, Amina Kaya</h1>', 'The invitation is redeemed.', 'You administer this platform.', '<b>Secretariat</b>', 'administer the platform', 'Nothing yet.']) expect(page).toContain(words);

  const refused = await second.redeem(await second.createAccount(), firstCode(), 'Somebody Else');
  expect([refused.status, problemIn(refused.page)]).toEqual([409, 'This code has been redeemed already. It serves once: ask whoever invited you for another one.']);
  expect(refused.page).not.toContain('Welcome, Somebody Else');

  const secretariat = /class="dim id">([^<]+)</.exec(page)![1]!;
  const museum = await amina.post('/contacts/organisations', { kind: 'museum', names: [{ language: 'en', text: 'Museum of Islands' }], country: 'JP' }, secretariat);
  const invitation = await amina.post('/contacts/invitations', { organisationId: museum.body.id, powers: ['negotiate'] }, secretariat);
  expect([museum.status, invitation.status]).toEqual([201, 201]);

  const welcomed = await kenji.redeem(await kenji.createAccount(), invitation.body.code, 'Kenji Mori');
  for (const words of ['<h1>Welcome, Kenji Mori</h1>', '<b>Museum of Islands</b>', 'negotiate agreements']) expect(welcomed.page).toContain(words);
  expect(welcomed.page).not.toContain('You administer this platform.');
});

it('whoever signs out everywhere is signed out at the gateway too, as soon as a token ends', async () => {
  const linh = new Newcomer('linh');
  expect(await linh.createAccount()).toContain('>linh</a>');
  const done = await linh.send(await linh.open('/oidc/account'), {});
  expect(done.page).toContain('You are signed out');
  await house.sql('gateway', `update session set access_ends_at = access_ends_at - interval '10 minutes'`);
  expect(await linh.open('/')).toContain('Sign in, or create an account');
});
