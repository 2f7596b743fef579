import { createHash } from 'node:crypto';
import { Browser } from '@caravanserai/testing';
import { DoorRig } from './door-rig';

let rig: DoorRig;
beforeAll(async () => void (rig = await DoorRig.start()));
afterAll(() => rig.stop());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const sessionCookie = (browser: Browser) => browser.cookies().find(({ name }) => name.startsWith('session_'))!;

describe('signing in at an issuer that is not ours', () => {
  it('leads back to where one wanted to go, as the person whom the issuer names', async () => {
    const { browser, answer } = await rig.signIn(new Browser(), `/auth/sign-in?returnTo=${encodeURIComponent('/tours/7?view=map')}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/tours/7?view=map']);
    expect(await rig.session(browser)).toEqual({
      signedIn: true,
      username: 'desk.of.museums',
      account: { issuer: rig.issuer.url, subject: 'person-7' },
      endsAt: expect.any(String),
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('asks with PKCE, state and nonce, new ones each time', async () => {
    const parameters = async () => Object.fromEntries(new URL((await rig.fetch('/auth/sign-in')).headers.get('location')!).searchParams);
    const [first, second] = [await parameters(), await parameters()];
    expect(first).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: `${rig.origin}/auth/callback` });
    for (const name of ['state', 'nonce', 'code_challenge']) expect([first[name]!.length >= 43, first[name] === second[name]]).toEqual([true, false]);
  });

  it('asks the issuer to let nobody through unasked where somebody else is to come in', async () => {
    const prompt = async (path: string) => new URL((await rig.fetch(path)).headers.get('location')!).searchParams.get('prompt');
    expect([await prompt('/auth/sign-in'), await prompt('/auth/sign-in?anew=')]).toEqual([null, 'login']);
  });

  it('gives the browser one cookie that scripts and other sites can not use, and no token', async () => {
    const { browser } = await rig.signIn();
    const { name, attributes } = sessionCookie(browser);
    expect([name, attributes]).toEqual([`session_${new URL(rig.origin).port}`, '; path=/; httponly; samesite=lax']);
    const [{ sealed }] = (await rig.sql<{ sealed: Buffer }>('select sealed from session limit 1')) as [{ sealed: Buffer }];
    expect(sealed.toString('latin1')).not.toContain('eyJ');
  });

  it('keeps nothing by which the database could open a session', async () => {
    const { browser } = await rig.signIn();
    const { value } = sessionCookie(browser);
    const kept = JSON.stringify(await rig.sql('select id_hash, account_key from session'));
    expect([kept.includes(sha256(value)), kept.includes(value), kept.includes('person-7')]).toEqual([true, false, false]);
  });

  it('changes the session: one that was there before opens nothing any more', async () => {
    const { browser } = await rig.signIn();
    const before = browser.copy();
    await rig.signIn(browser);
    expect([(await rig.session(before)).signedIn, (await rig.session(browser)).signedIn]).toEqual([false, true]);
  });

  it('survives a restart of the gateway', async () => {
    const { browser } = await rig.signIn();
    await rig.restart();
    expect((await rig.session(browser)).signedIn).toBe(true);
  });

  it('works in two tabs at once', async () => {
    const browser = new Browser();
    const [first, second] = [await rig.answerOfIssuer(browser), await rig.answerOfIssuer(browser)];
    expect([(await browser.get(second.href)).status, (await browser.get(first.href)).status]).toEqual([303, 303]);
  });
});

describe('an answer of the issuer is refused', () => {
  async function refused(change: (answer: URL, browser: Browser) => URL | Promise<URL>): Promise<[number, string | undefined, boolean]> {
    const browser = new Browser();
    const answer = await browser.get((await change(await rig.answerOfIssuer(browser), browser)).href);
    const [, code] = /<p class="dim">([^<]*)<\/p>/.exec(await answer.text()) ?? [];
    return [answer.status, code, (await rig.session(browser)).signedIn];
  }
  const set = (name: string, value: string) => (answer: URL) => {
    answer.searchParams.set(name, value);
    return answer;
  };

  it('with another state', async () => {
    expect(await refused(set('state', 'x'.repeat(43)))).toEqual([400, 'sign-in-not-begun', false]);
  });

  it('with a state that differs only behind what names the cookie', async () => {
    const changed = (answer: URL) => set('state', `${answer.searchParams.get('state')!.slice(0, 20)}${'x'.repeat(23)}`)(answer);
    expect(await refused(changed)).toEqual([400, 'answer-does-not-fit', false]);
  });

  it('in the name of another issuer', async () => {
    expect(await refused(set('iss', 'https://mixed-up.example'))).toEqual([400, 'answer-does-not-fit', false]);
  });

  it('in no issuer’s name', async () => {
    const nameless = (answer: URL) => (answer.searchParams.delete('iss'), answer);
    expect(await refused(nameless)).toEqual([400, 'answer-does-not-fit', false]);
  });

  it('with a code that was made up', async () => {
    expect(await refused(set('code', 'x'.repeat(43)))).toEqual([400, 'issuer-refused', false]);
  });

  it('with the code of somebody else’s sign-in', async () => {
    const theirs = await rig.answerOfIssuer(new Browser());
    expect(await refused(set('code', theirs.searchParams.get('code')!))).toEqual([400, 'issuer-refused', false]);
  });

  it('in a browser in which no sign-in was begun', async () => {
    const answer = await rig.answerOfIssuer(new Browser());
    expect(await refused(() => answer)).toEqual([400, 'sign-in-not-begun', false]);
  });

  it('a second time', async () => {
    const twice = async (answer: URL, browser: Browser) => {
      const copy = browser.copy();
      await copy.get(answer.href);
      return answer;
    };
    expect(await refused(twice)).toEqual([400, 'issuer-refused', false]);
  });

  it('when the user changed their mind', async () => {
    const denied = (answer: URL) => (answer.searchParams.delete('code'), set('error', 'access_denied')(answer));
    expect(await refused(denied)).toEqual([400, 'issuer-refused', false]);
  });
});

describe('signing out', () => {
  it('ends the session for whoever has its cookie, and leads on to end the one at the issuer', async () => {
    const { browser, csrf } = await rig.signIn();
    const thief = browser.copy();
    const answer = await browser.post(`${rig.origin}/auth/sign-out`, { csrfToken: csrf }, { origin: rig.origin });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining(`${rig.issuer.url}/protocol/leave?`)]);
    expect([(await rig.session(browser)).signedIn, (await rig.session(thief)).signedIn]).toEqual([false, false]);
    expect(new URL(answer.headers.get('location')!).searchParams.get('id_token_hint')).toMatch(/^eyJ/);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['without the token', {}, {}],
    ['with a wrong token', { csrfToken: 'x'.repeat(43) }, {}],
    ['from another site', { csrfToken: 'right' }, { origin: 'https://elsewhere.example' }],
  ])('is refused %s', async (_, fields, headers) => {
    const { browser, csrf } = await rig.signIn();
    const given = fields.csrfToken === 'right' ? { csrfToken: csrf } : fields;
    expect((await browser.post(`${rig.origin}/auth/sign-out`, given, headers)).status).toBe(403);
    expect((await rig.session(browser)).signedIn).toBe(true);
  });

  it('of nobody does nothing and leads home', async () => {
    const answer = await new Browser().post(`${rig.origin}/auth/sign-out`, {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
  });
});

describe('a session ends', () => {
  it.each([
    ['after two hours without use', `used_at = used_at - interval '121 minutes'`],
    ['after a working day', `ends_at = ends_at - interval '12 hours'`],
  ])('%s', async (_, change) => {
    const { browser } = await rig.signIn();
    await rig.sql(`update session set ${change} where id_hash = $1`, [sha256(sessionCookie(browser).value)]);
    expect(await rig.session(browser)).toEqual({ signedIn: false });
  });

  it('and a made-up cookie opens none', async () => {
    const answer = await rig.fetch('/api/session', { headers: { cookie: `session_${new URL(rig.origin).port}=${'x'.repeat(43)}` } });
    expect(await answer.json()).toEqual({ signedIn: false });
  });
});
