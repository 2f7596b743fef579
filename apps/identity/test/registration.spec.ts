import { randomUUID } from 'node:crypto';
import { decodeJwt } from 'jose';
import { Browser } from '@caravanserai/testing';
import { IssuerRig } from './issuer-rig';

let rig: IssuerRig;
let closed: IssuerRig;
beforeAll(async () => void ([rig, closed] = await Promise.all([IssuerRig.start(), IssuerRig.start({ REGISTRATION: 'closed' })])));
afterAll(() => Promise.all([rig.stop(), closed.stop()]));

const PASSWORD = 'nine blue herons';
const newName = () => `host-${randomUUID().slice(0, 8)}`;
let addresses = 0;
/** Attempts are counted by address, so each attempt of these tests that is not about counting comes from one of its own. */
const elsewhere = () => `198.51.100.${(addresses += 1)}`;

/** The page that makes accounts, as one comes to it from the sign-in page. */
async function registrationForm(browser: Browser, on = rig) {
  const { text, url, fields } = await on.signInPage(browser);
  const [, path] = /<a href="([^"]+)">Create an account<\/a>/.exec(text) ?? [];
  return { path, url: `${url}/register`, fields };
}

async function register(changes: Record<string, string> = {}, headers: Record<string, string> = {}, browser = new Browser()) {
  const { url, fields } = await registrationForm(browser);
  const form = { ...fields, username: newName(), password: PASSWORD, repeated: changes.password ?? PASSWORD, ...changes };
  const answer = await browser.post(url, form, { origin: rig.origin, 'x-forwarded-for': elsewhere(), ...headers });
  const page = await answer.clone().text();
  return { answer, status: answer.status, page, problem: /<p class="wrong"[^>]*>([^<]*)</.exec(page)?.[1], wait: answer.headers.get('retry-after') };
}

const accounts = (username: string) => rig.sql('select * from account where username = $1', [username]);

describe('whoever makes an account', () => {
  it('finds the way from the sign-in page, and a page that allows no script', async () => {
    const browser = new Browser();
    const { path, url } = await registrationForm(browser);
    const page = await browser.get(url);
    expect([url, page.status]).toEqual([rig.origin + path, 200]);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'none'; connect-src 'none'; form-action 'self' http:\/\/127.0.0.1:45678;/);
    expect([...(await page.text()).matchAll(/name="(\w+)"/g)].map(([, name]) => name)).toEqual(['viewport', 'formToken', 'username', 'password', 'repeated']);
  });

  it('is signed in, and goes where they wanted to go', async () => {
    const [browser, username] = [new Browser(), newName()];
    const { answer } = await register({ username: ` ${username.toUpperCase()}` }, {}, browser);
    const { body } = await rig.redeem(rig.codeIn(await browser.follow(answer, rig.within)));
    const [account] = await accounts(username);
    expect(decodeJwt(String(body.access_token)).sub).toBe(account.subject);
    expect(account).toMatchObject({ disabled: false, demonstration_of: null, password_hash: expect.stringMatching(/^\$argon2id\$/) });
  });

  it('signs in with it afterwards, from another browser', async () => {
    const username = newName();
    await register({ username });
    const browser = new Browser();
    const { url, fields } = await rig.signInPage(browser);
    expect((await browser.post(url, { ...fields, username, password: PASSWORD }, { origin: rig.origin })).status).toBe(303);
  });
});

it.each<[Record<string, string>, number, string]>([
  [{ username: 'a' }, 422, 'A username has 2 to 63 small letters'],
  [{ username: 'amina kaya' }, 422, 'A username has 2 to 63 small letters'],
  [{ username: '' }, 422, 'A username has 2 to 63 small letters'],
  [{ password: 'eleven char' }, 422, 'The password is too short'],
  [{ password: 'x'.repeat(1_025) }, 422, 'The password is too long'],
  [{ password: 'Password123!' }, 422, 'This password is among the first that others would try'],
  [{ repeated: 'nine blue heron' }, 422, 'The two passwords are not the same'],
])('refuses %p', async (changes, status, problem) => {
  const before = await rig.sql('select count(*) from account');
  const refused = await register(changes);
  expect([refused.status, refused.problem]).toEqual([status, expect.stringContaining(problem)]);
  expect(await rig.sql('select count(*) from account')).toEqual(before);
});

it('keeps the username that was typed, as text, and no password', async () => {
  const { page } = await register({ username: '"><script>x</script>', password: 'Password123!' });
  expect(page).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
  expect(page).not.toContain('Password123!');
});

describe('a username', () => {
  it('that is taken is refused, whoever has it', async () => {
    const refused = await register({ username: rig.username });
    expect([refused.status, refused.problem]).toEqual([409, 'This username is taken. Choose another one.']);
  });

  it('that ten people want at the same moment becomes one account', async () => {
    const username = newName();
    const answers = await Promise.all(Array.from({ length: 10 }, () => register({ username })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(409)]);
    expect(await accounts(username)).toHaveLength(1);
  });
});

describe('one address', () => {
  it('gets thirty answers in an hour, then waits, and others do not', async () => {
    const from = { 'x-forwarded-for': '192.0.2.30' };
    await register({}, from);
    await rig.sql(`update sign_in_attempt set count = 29 where kind = 'registration' and key_hash = encode(sha256('192.0.2.30'), 'hex')`);
    const answers = await Promise.all(Array.from({ length: 4 }, () => register({}, from)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 429, 429, 429]);
    const { wait, problem } = answers.find(({ status }) => status === 429)!;
    expect([Number(wait) > 3_500, problem]).toEqual([true, expect.stringContaining('Wait an hour')]);
    expect((await register()).status).toBe(303);
  });

  it('may sign in while it waits', async () => {
    const from = { 'x-forwarded-for': '192.0.2.31' };
    await register({}, from);
    await rig.sql(`update sign_in_attempt set count = 30 where kind = 'registration' and key_hash = encode(sha256('192.0.2.31'), 'hex')`);
    expect((await register({}, from)).status).toBe(429);
    const browser = new Browser();
    const { url, fields } = await rig.signInPage(browser);
    expect((await browser.post(url, { ...fields, username: rig.username, password: 'a-sentence-of-some-length' }, { origin: rig.origin, ...from })).status).toBe(303);
  });
});

describe('the form is refused', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['without its token', { formToken: '' }, {}],
    ['with the token of another form', { formToken: 'x'.repeat(43) }, {}],
    ['sent by another site', {}, { origin: 'https://elsewhere.example' }],
    ['sent by nobody knows whom', {}, { origin: 'null' }],
  ])('%s', async (_, changes, headers) => {
    const username = newName();
    expect((await register({ username, ...changes }, headers)).status).toBe(400);
    expect(await accounts(username)).toEqual([]);
  });

  it('in another browser than the one it was made for', async () => {
    const { url, fields } = await registrationForm(new Browser());
    const username = newName();
    const answer = await new Browser().post(url, { ...fields, username, password: PASSWORD, repeated: PASSWORD }, { origin: rig.origin });
    expect([answer.status, await accounts(username)]).toEqual([400, []]);
  });

  it('where somebody signed in is asked something else', async () => {
    const browser = new Browser();
    await rig.signIn(browser);
    const { url, fields, text } = await rig.signInPage(browser);
    expect(text).toContain('act for you?');
    const username = newName();
    const answer = await browser.post(`${url}/register`, { ...fields, username, password: PASSWORD, repeated: PASSWORD }, { origin: rig.origin });
    expect([answer.status, await accounts(username)]).toEqual([400, []]);
  });
});

describe('where registration is closed', () => {
  it('the sign-in page leads to none', async () => {
    expect((await registrationForm(new Browser(), closed)).path).toBeUndefined();
  });

  it.each(['GET', 'POST'])('%s is answered by a page that says so', async (method) => {
    const browser = new Browser();
    const { url, fields } = await registrationForm(browser, closed);
    const answer = method === 'GET' ? await browser.get(url) : await browser.post(url, { ...fields, username: 'somebody', password: PASSWORD, repeated: PASSWORD }, { origin: closed.origin });
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('Accounts are not created here')]);
    expect(await closed.sql('select 1 from account where username = $1', ['somebody'])).toEqual([]);
  });
});

it('no table holds the password', async () => {
  const password = `herons ${randomUUID()}`;
  await register({ password });
  for (const table of ['account', 'issuer_record', 'sign_in_attempt']) expect(JSON.stringify(await rig.sql(`select * from ${table}`))).not.toContain(password);
});
