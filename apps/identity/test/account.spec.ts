import { randomUUID } from 'node:crypto';
import { Browser } from '@caravanserai/testing';
import { seedAccounts } from '../src';
import { IssuerRig, PASSWORD } from './issuer-rig';

let rig: IssuerRig;
beforeAll(async () => void (rig = await IssuerRig.start()));
afterAll(() => rig.stop());

const NEXT = 'nine blue herons';
const SIGN_IN_FIRST = '/auth/sign-in?returnTo=%2Foidc%2Faccount';

/** Somebody of the test's own, signed in in one browser, with what their client was given. */
class Somebody {
  readonly username = `host-${randomUUID().slice(0, 8)}`;
  readonly browser = new Browser();
  refreshToken: unknown;

  static async signedIn(): Promise<Somebody> {
    const one = new Somebody();
    await seedAccounts(rig.env, [{ username: one.username, password: PASSWORD, subject: randomUUID() }]);
    one.refreshToken = (await rig.redeem(rig.codeIn(await one.signIn()))).body.refresh_token;
    return one;
  }

  /** The answer leads to the client, or is the page that asks again. */
  async signIn(password = PASSWORD, browser = this.browser): Promise<Response> {
    return browser.follow(await this.submit(password, browser), rig.within);
  }

  /** The form is sent, and what it leads to not fetched yet. */
  async submit(password = PASSWORD, browser = this.browser): Promise<Response> {
    const { url, fields } = await rig.signInPage(browser);
    return browser.post(url, { ...fields, username: this.username, password }, { origin: rig.origin });
  }

  async page(): Promise<{ page: Response; text: string; formToken: string }> {
    const page = await this.browser.get(`${rig.issuer}/account`);
    const text = await page.text();
    return { page, text, formToken: /name="formToken" value="([^"]+)"/.exec(text)?.[1] ?? '' };
  }

  async send(path: string, changes: Record<string, string> = {}, headers: Record<string, string> = {}) {
    const { formToken } = await this.page();
    const answer = await this.browser.post(`${rig.issuer}/account/${path}`, { formToken, ...changes }, { origin: rig.origin, ...headers });
    const text = await answer.text();
    return { status: answer.status, location: answer.headers.get('location'), text, problem: /<p class="wrong"[^>]*>([^<]*)</.exec(text)?.[1] };
  }

  change(changes: Record<string, string> = {}, headers: Record<string, string> = {}) {
    return this.send('password', { current: PASSWORD, password: NEXT, repeated: changes.password ?? NEXT, ...changes }, headers);
  }

  async refreshed(): Promise<number> {
    const { status, body } = await rig.refresh(this.refreshToken);
    this.refreshToken = body.refresh_token;
    return status;
  }
}

it('shows the account of whoever is signed in, without scripts', async () => {
  const one = await Somebody.signedIn();
  const { page, text } = await one.page();
  expect(page.headers.get('content-security-policy')).toMatch(/script-src 'none'; connect-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/);
  expect(text).toContain(`<span>${one.username}</span>`);
});

it.each(['GET /account', 'POST /account/password', 'POST /account/sign-out-everywhere'])('%s leads others to the sign-in', async (route) => {
  const [method, path] = route.split(' ') as [string, string];
  const answer = await new Browser().send(rig.issuer + path, { method });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, SIGN_IN_FIRST]);
});

describe('a changed password', () => {
  it('is the only one that opens, and everything that was open is closed', async () => {
    const one = await Somebody.signedIn();
    expect(await one.refreshed()).toBe(200);
    const thief = one.browser.copy();
    expect((await one.change()).text).toContain('Your password is changed');
    expect(await one.refreshed()).toBe(400);
    expect((await thief.get(`${rig.issuer}/account`)).headers.get('location')).toBe(SIGN_IN_FIRST);
    expect((await one.signIn(PASSWORD, new Browser())).status).toBe(401);
    expect(rig.codeIn(await one.signIn(NEXT))).toMatch(/^[\w-]{43}$/);
  });

  it.each<[Record<string, string>, number, string]>([
    [{ current: 'a-sentence-of-another-length' }, 401, 'The present password is wrong.'],
    [{ password: 'eleven char' }, 422, 'The password is too short'],
    [{ password: 'Password123!' }, 422, 'This password is among the first that others would try'],
    [{ repeated: 'nine blue heron' }, 422, 'The two passwords are not the same'],
    [{ password: PASSWORD }, 422, 'The new password is the present one'],
  ])('is refused with %p', async (changes, status, problem) => {
    const one = await Somebody.signedIn();
    const refused = await one.change(changes);
    expect([refused.status, refused.problem]).toEqual([status, expect.stringContaining(problem)]);
    expect([await one.refreshed(), (await one.signIn(PASSWORD, new Browser())).status]).toEqual([200, 303]);
  });

  it('can not be guessed at: ten attempts, and the right one waits too', async () => {
    const one = await Somebody.signedIn();
    for (let n = 0; n < 10; n++) expect((await one.change({ current: `guess number ${n} of many` })).status).toBe(401);
    expect((await one.change()).status).toBe(429);
  });

  it('wins over another change at the same moment', async () => {
    const one = await Somebody.signedIn();
    const answers = await Promise.all(['nine blue herons', 'nine grey herons'].map((password) => one.change({ password })));
    expect(answers.filter(({ text }) => text.includes('Your password is changed'))).toHaveLength(1);
  });
});

describe('signing out everywhere', () => {
  it('ends what other browsers and programs hold', async () => {
    const [one, other] = [await Somebody.signedIn(), new Browser()];
    await one.signIn(PASSWORD, other);
    expect((await one.send('sign-out-everywhere')).text).toContain('You are signed out');
    expect(await one.refreshed()).toBe(400);
    for (const browser of [one.browser, other]) expect((await rig.signInPage(browser)).text).toContain('name="password"');
  });

  it('leaves other people signed in', async () => {
    const [one, other] = [await Somebody.signedIn(), await Somebody.signedIn()];
    await one.send('sign-out-everywhere');
    expect([await other.refreshed(), (await other.page()).page.status]).toEqual([200, 200]);
  });

  it('ends a code that was given and not redeemed', async () => {
    const one = await Somebody.signedIn();
    const code = rig.codeIn(await one.signIn(PASSWORD, new Browser()));
    await one.send('sign-out-everywhere');
    expect((await rig.redeem(code)).body.error).toBe('invalid_grant');
  });

  it('ends a sign-in that was accepted and not fetched', async () => {
    const [one, waiting] = [await Somebody.signedIn(), new Browser()];
    const accepted = await one.submit(PASSWORD, waiting);
    await one.send('sign-out-everywhere');
    expect(await (await waiting.follow(accepted, rig.within)).text()).toContain('name="password"');
  });

  it('ends a session that another request was just writing down', async () => {
    const one = await Somebody.signedIn();
    const written = await rig.sql(`select * from issuer_record where payload ->> 'accountId' like (select subject || '%' from account where username = $1)`, [one.username]);
    await one.send('sign-out-everywhere');
    for (const { model, id_hash, payload, grant_id, session_uid, expires_at } of written)
      await rig.sql('insert into issuer_record values ($1, $2, $3, $4, $5, $6)', [model, id_hash, payload, grant_id, session_uid, expires_at]);
    expect(written.map(({ model }) => model)).toEqual(expect.arrayContaining(['Session', 'Grant', 'RefreshToken']));
    expect(await one.refreshed()).toBe(400);
    expect((await one.page()).page.headers.get('location')).toBe(SIGN_IN_FIRST);
    expect((await rig.signInPage(one.browser)).text).toContain('name="password"');
  });
});

it.each<[string, Record<string, string>, Record<string, string>]>([
  ['without its token', { formToken: '' }, {}],
  ['with a wrong token', { formToken: 'x'.repeat(43) }, {}],
  ['sent by another site', {}, { origin: 'https://elsewhere.example' }],
])('does nothing for a form %s', async (_, changes, headers) => {
  const one = await Somebody.signedIn();
  expect((await one.send('sign-out-everywhere', changes, headers)).status).toBe(400);
  expect((await one.change(changes, headers)).status).toBe(400);
  expect([await one.refreshed(), (await one.page()).page.status]).toEqual([200, 200]);
});

it('takes no token of another session', async () => {
  const [one, other] = [await Somebody.signedIn(), await Somebody.signedIn()];
  const { formToken } = await other.page();
  expect((await one.send('sign-out-everywhere', { formToken })).status).toBe(400);
});

it('a disabled account with an open session is asked who it is', async () => {
  const one = await Somebody.signedIn();
  await rig.sql('update account set disabled = true where username = $1', [one.username]);
  expect((await rig.signInPage(one.browser)).text).toContain('name="password"');
  expect((await one.page()).page.headers.get('location')).toBe(SIGN_IN_FIRST);
});
