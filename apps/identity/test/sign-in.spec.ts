import { randomUUID } from 'node:crypto';
import { seedAccounts } from '../src';
import { Browser, formOf } from '@caravanserai/testing';
import { IssuerRig, PASSWORD } from './issuer-rig';

let rig: IssuerRig;
let demonstration: IssuerRig;
beforeAll(async () => void ([rig, demonstration] = await Promise.all([IssuerRig.start(), IssuerRig.start({ DEMO: '1' })])));
afterAll(() => Promise.all([rig.stop(), demonstration.stop()]));

const sql = (text: string, values: unknown[] = [], on = rig) => on.sql(text, values);

/** An account of the test's own: attempts are counted per account. */
async function account(): Promise<string> {
  const username = `host-${randomUUID().slice(0, 8)}`;
  await seedAccounts(rig.env, [{ username, password: PASSWORD, subject: randomUUID() }]);
  return username;
}

async function attempt(username: string, password: string, headers: Record<string, string> = {}) {
  const browser = new Browser();
  const { url, fields } = await rig.signInPage(browser);
  const answer = await browser.post(url, { ...fields, username, password }, { origin: rig.origin, ...headers });
  return { status: answer.status, page: await answer.text(), wait: answer.headers.get('retry-after') };
}

describe('the page', () => {
  it('works without scripts and allows none', async () => {
    const { page, text } = await rig.signInPage(new Browser());
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'none'; connect-src 'none'; form-action 'self' http:\/\/127.0.0.1:45678; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(text).not.toMatch(/<script|\son[a-z]+=/i);
  });

  it('keeps its cookies from scripts and from other sites', async () => {
    const browser = new Browser();
    await rig.signIn(browser);
    expect(browser.cookies().map(({ attributes }) => [/httponly/.test(attributes), /samesite=lax/.test(attributes)])).toEqual(
      browser.cookies().map(() => [true, true]),
    );
    expect(browser.cookies().map(({ name }) => name)).toContain(`issuer_session_${new URL(rig.issuer).port}`);
  });

  it('says the same of a wrong name and a wrong password', async () => {
    const [name, password] = [await attempt('nobody-of-this-name', PASSWORD), await attempt(await account(), 'wrong')];
    expect([name.status, password.status]).toEqual([401, 401]);
    for (const { page } of [name, password]) expect(page).toContain('<p class="wrong" role="alert" id="problem">Username or password is wrong.</p>');
  });

  it('shows what was typed as text', async () => {
    expect((await attempt('"><script>x</script>', 'wrong')).page).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['without its token', { formToken: '' }, {}],
    ['with the token of another form', { formToken: 'x'.repeat(43) }, {}],
    ['sent by another site', {}, { origin: 'https://elsewhere.example' }],
    ['sent by nobody knows whom', {}, { origin: 'null' }],
  ])('refuses the form %s', async (_, changes, headers) => {
    const browser = new Browser();
    const { url, fields } = await rig.signInPage(browser);
    const answer = await browser.post(url, { ...fields, username: rig.username, password: PASSWORD, ...changes }, headers);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it('refuses the form in another browser than the one it was made for', async () => {
    const { url, fields } = await rig.signInPage(new Browser());
    const answer = await new Browser().post(url, { ...fields, username: rig.username, password: PASSWORD });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });
});

describe('attempts', () => {
  it('are refused after ten for one account, the right password too, and others are let in', async () => {
    const username = await account();
    for (let n = 0; n < 10; n++) expect((await attempt(username, 'wrong')).status).toBe(401);
    const { status, wait } = await attempt(username, PASSWORD);
    expect([status, Number(wait) > 800]).toEqual([429, true]);
    expect((await attempt(await account(), PASSWORD)).status).toBe(303);
  });

  it('all count when they come at the same moment', async () => {
    const username = await account();
    const answers = await Promise.all(Array.from({ length: 14 }, () => attempt(username, 'wrong')));
    expect(answers.filter(({ status }) => status === 401).length).toBe(10);
  });

  it('are forgotten after a success', async () => {
    const username = await account();
    for (let n = 0; n < 9; n++) await attempt(username, 'wrong');
    expect((await attempt(username, PASSWORD)).status).toBe(303);
    expect((await attempt(username, 'wrong')).status).toBe(401);
  });

  it('are refused after a hundred from one address, which the gateway names', async () => {
    const from = { 'x-forwarded-for': '192.0.2.7' };
    const before = await attempt('nobody', 'wrong', from);
    await sql(`update sign_in_attempt set count = 100 where kind = 'address' and key_hash = encode(sha256('192.0.2.7'), 'hex')`);
    expect([before.status, (await attempt(await account(), PASSWORD, from)).status]).toEqual([401, 429]);
  });
});

describe('a disabled account', () => {
  it('is let in no more, and what it holds ends', async () => {
    const username = await account();
    const browser = new Browser();
    const { url, fields } = await rig.signInPage(browser);
    const answer = await browser.follow(await browser.post(url, { ...fields, username, password: PASSWORD }), rig.within);
    const { body } = await rig.redeem(new URL(answer.headers.get('location')!).searchParams.get('code')!);
    await sql('update account set disabled = true where username = $1', [username]);
    expect((await rig.refresh(body.refresh_token)).body.error).toBe('invalid_grant');
    expect((await attempt(username, PASSWORD)).status).toBe(401);
  });
});

describe('a demonstration', () => {
  it('lists its accounts and lets in at one click', async () => {
    const browser = new Browser();
    const { text, url, fields } = await demonstration.signInPage(browser);
    expect(text).toContain(`<button name="demonstration" value="${demonstration.username}">`);
    const answer = await browser.follow(await browser.post(url, { ...fields, demonstration: demonstration.username }), demonstration.within);
    expect(new URL(answer.headers.get('location')!).searchParams.get('code')).toMatch(/^[\w-]{43}$/);
  });

  it('is the only case in which an account opens without a password', async () => {
    const browser = new Browser();
    const { text, url, fields } = await rig.signInPage(browser);
    expect(text).not.toContain('name="demonstration"');
    expect((await browser.post(url, { ...fields, demonstration: rig.username })).status).toBe(401);
  });

  it('opens only accounts that were made for it', async () => {
    await sql('update account set demonstration_of = null where username = $1', [demonstration.username], demonstration);
    const browser = new Browser();
    const { url, fields } = await demonstration.signInPage(browser);
    expect((await browser.post(url, { ...fields, demonstration: demonstration.username })).status).toBe(401);
  });
});

it('a program on the same machine gets no access unseen where somebody is signed in already', async () => {
  const browser = new Browser();
  await rig.signIn(browser);
  const page = await browser.follow(await rig.authorize(browser), rig.within);
  const text = await page.text();
  expect(text).toContain('Let The command line act for you?');
  const { action, fields } = formOf(text);
  const answer = await browser.follow(await browser.post(rig.origin + action, fields), rig.within);
  expect(new URL(answer.headers.get('location')!).searchParams.get('code')).toMatch(/^[\w-]{43}$/);
});

it('signing out ends the session and its refresh tokens', async () => {
  const browser = new Browser();
  const { body } = await rig.redeem((await rig.signIn(browser)).searchParams.get('code')!);
  const page = await browser.get(`${rig.issuer}/session/end?id_token_hint=${body.id_token}`);
  const text = await page.text();
  expect([page.headers.get('content-security-policy'), text]).toEqual([expect.stringMatching(/script-src 'sha256-/), expect.stringContaining('document.forms[0].submit()')]);
  const { action, fields } = formOf(text);
  await browser.post(action, { ...fields, logout: 'yes' });
  expect((await rig.refresh(body.refresh_token)).body.error).toBe('invalid_grant');
  expect((await rig.signInPage(browser)).text).toContain('name="password"');
});

it('what opens something stands in the database only as a hash', async () => {
  const browser = new Browser();
  const { body } = await rig.redeem((await rig.signIn(browser)).searchParams.get('code')!);
  const kept = JSON.stringify(await sql('select * from issuer_record'));
  expect(kept).toContain(rig.subject);
  expect(kept).not.toContain(String(body.refresh_token));
  expect(browser.cookies().map(({ name }) => name)).toContain(`issuer_session_${new URL(rig.issuer).port}`);
  for (const { value } of browser.cookies()) expect(kept).not.toContain(value);
});

describe('who one may be in a demonstration', () => {
  const listed = async (at: IssuerRig) => (await (await fetch(`${at.origin}/oidc/demonstration`)).json()) as { people: { username: string; title: string }[] };

  it('is told to pages that draw the cards themselves, with nothing more of anybody', async () => {
    const username = `card-${randomUUID().slice(0, 8)}`;
    await seedAccounts(demonstration.env, [{ username, password: PASSWORD, subject: randomUUID(), title: 'Registrar in Lisbon' }]);
    expect((await listed(demonstration)).people.filter((person) => person.username === username)).toEqual([{ username, title: 'Registrar in Lisbon' }]);
  });

  it('is nobody elsewhere', async () => {
    await account();
    expect(await listed(rig)).toEqual({ people: [] });
  });
});
