import { Browser } from '@caravanserai/testing';
import { DoorRig } from './door-rig';

/** Tokens of the issuer live so short that the gateway has to renew them at once. */
const SHORT_S = 16;

let rig: DoorRig;
beforeAll(async () => void (rig = await DoorRig.start({}, SHORT_S)));
afterAll(() => rig.stop());

const tokenSeen = async (browser: Browser) => ((await (await browser.get(`${rig.origin}/api/touring/x`)).json()) as { headers: { authorization?: string } }).headers.authorization;
const end = (browser: Browser) => rig.sql(`update session set access_ends_at = now() - interval '1 second'`).then(() => browser);
const grantsUsed = () => {
  let used = 0;
  rig.issuer.provider.on('grant.success', () => used++);
  return () => used;
};

it('a session outlives its access token', async () => {
  const { browser } = await rig.signIn();
  const before = await tokenSeen(browser);
  await new Promise((later) => setTimeout(later, 1_100));
  const after = await tokenSeen(browser);
  expect([before, after, before === after]).toEqual([expect.stringMatching(/^Bearer eyJ/), expect.stringMatching(/^Bearer eyJ/), false]);
});

it('ten requests at the same moment renew once', async () => {
  const { browser } = await rig.signIn();
  await end(browser);
  const used = grantsUsed();
  const seen = await Promise.all(Array.from({ length: 10 }, () => tokenSeen(browser)));
  expect([new Set(seen).size, used()]).toEqual([1, 1]);
});

it('a session that the issuer has ended is over', async () => {
  const { browser } = await rig.signIn();
  await end(browser);
  const refuse = jest.spyOn(rig.issuer.provider.RefreshToken, 'find').mockResolvedValue(undefined);
  expect(await rig.session(browser)).toEqual({ signedIn: false });
  refuse.mockRestore();
  expect(await rig.session(browser)).toEqual({ signedIn: false });
});

it('a session waits while the issuer is away', async () => {
  const { browser } = await rig.signIn();
  await end(browser);
  const fail = jest.spyOn(rig.issuer.provider.RefreshToken, 'find').mockRejectedValue(new Error('out of order'));
  const answer = await browser.get(`${rig.origin}/api/touring/x`);
  expect([answer.status, answer.headers.get('retry-after'), ((await answer.json()) as { code: string }).code]).toEqual([503, '5', 'issuer-unavailable']);
  fail.mockRestore();
  expect((await rig.session(browser)).signedIn).toBe(true);
});
