import { LocalFailure } from '@caravanserai/local';
import { signIn } from '../src/sign-in';
import { FrontDoor, PASSWORD } from './front-door';

const TOKEN = 'apps/console/src/commands/token.ts';

let door: FrontDoor;
beforeAll(async () => void (door = await FrontDoor.start()), 60_000);
afterAll(() => door.stop());

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
const enter = (baseUrl = door.baseUrl) => signIn(baseUrl, door.account.username, PASSWORD);

describe('signing in', () => {
  it('gives a token for the services, by the way that browsers go', async () => {
    const { accessToken, expiresAt } = await enter();
    const claims = claimsOf(accessToken);
    expect(claims).toMatchObject({ sub: door.account.subject, aud: 'caravanserai', client_id: 'caravanserai-cli', iss: `${door.baseUrl}/oidc` });
    expect(Math.abs(expiresAt.getTime() / 1_000 - Number(claims.exp))).toBeLessThan(3);
  });

  it('works under another name of this machine', async () => {
    expect(claimsOf((await enter(door.baseUrl.replace('localhost', '127.0.0.1'))).accessToken).sub).toBe(door.account.subject);
  });

  it('is renewed, once for all who ask at the same moment', async () => {
    const signedIn = await enter();
    const before = signedIn.accessToken;
    await Promise.all([signedIn.refresh(), signedIn.refresh(), signedIn.refresh()]);
    const after = signedIn.accessToken;
    await signedIn.refresh();
    expect(new Set([before, after, signedIn.accessToken].map((token) => claimsOf(token).jti)).size).toBe(3);
  });

  it.each([
    ['a wrong password', '', 'The password of registrar.lisbon is wrong, or there is no such account.'],
    ['an address without accounts', '/api', 'BASE/api has no accounts of its own (404): people sign in there with another issuer.'],
  ])('says what stands in the way: %s', async (_, path, sentence) => {
    const attempt = signIn(door.baseUrl + path, door.account.username, 'wrong');
    await expect(attempt).rejects.toThrow(new LocalFailure(sentence.replace('BASE', door.baseUrl)));
  });

  it('says that nobody is there', async () => {
    await expect(enter('http://127.0.0.1:9')).rejects.toThrow('Nothing answers at http://127.0.0.1:9; start the platform with npm start, or set BASE_URL.');
  });
});

describe('npm run token', () => {
  it('prints a token and nothing else', async () => {
    const { code, out, err } = await door.command(TOKEN, [door.account.username]);
    expect([code, err, claimsOf(out.trim()).sub]).toEqual([0, '', door.account.subject]);
    expect(out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  it('prints JSON for programs', async () => {
    const { out } = await door.command(TOKEN, [door.account.username, '--json']);
    expect(JSON.parse(out)).toEqual({ account: door.account.username, accessToken: expect.any(String), expiresAt: expect.any(String) });
  });

  it.each([
    ['an unknown account', ['nobody'], 2, 'There is no account "nobody"; known are: registrar.lisbon; others need --password.\n'],
    ['a wrong password', ['nobody', '--password', 'x'], 1, 'The password of nobody is wrong, or there is no such account.\n'],
  ])('says what is wrong with %s', async (_, words, code, sentence) => {
    expect(await door.command(TOKEN, words)).toEqual({ code, out: '', err: sentence });
  });

  it('wants an account', async () => {
    const { code, err } = await door.command(TOKEN, []);
    expect([code, err]).toEqual([2, expect.stringContaining('npm run token')]);
  });

  it('knows where there is no demonstration', async () => {
    const { code, err } = await door.command(TOKEN, ['x'], { DATA_DIR: '/nonexistent' });
    expect([code, err]).toEqual([2, 'There are no demonstration accounts here; give the password of "x" with --password.\n']);
  });
});
