import { DoorRig } from './door-rig';

let rig: DoorRig;
afterEach(() => rig.stop());

const statuses = (answers: Response[]) => answers.map(({ status }) => status);

it('a user who asks too often is told how long to wait, and others are not', async () => {
  rig = await DoorRig.start({ RATE_LIMIT_USER: '6' });
  const [{ browser }, other] = [await rig.signIn(), { fetch: () => rig.fetch('/api/touring/x') }];
  const answers = [];
  for (let n = 0; n < 3; n++) answers.push(await browser.get(`${rig.origin}/api/touring/x`));
  expect(statuses(answers)).toEqual([200, 200, 429]);
  const { headers } = answers[2]!;
  expect([headers.get('retry-after'), headers.get('ratelimit-policy'), headers.get('ratelimit')]).toEqual(['10', '"user";q=6;w=60', '"user";r=0;t=10']);
  expect((await other.fetch()).status).toBe(200);
});

it('the same user is counted whichever way they ask', async () => {
  rig = await DoorRig.start({ RATE_LIMIT_USER: '6' });
  const { browser } = await rig.signIn();
  const { headers } = (await (await browser.get(`${rig.origin}/api/touring/x`)).json()) as { headers: { authorization: string } };
  const asProgram = () => rig.fetch('/api/touring/x', { headers: { authorization: headers.authorization } });
  expect(statuses([await asProgram(), await asProgram()])).toEqual([200, 429]);
});

it('an address that asks too often is told how long to wait, and others are not', async () => {
  rig = await DoorRig.start({ RATE_LIMIT_ADDRESS: '6' });
  const from = (address: string) => rig.fetch('/api/touring/x', { headers: { 'x-forwarded-for': address } });
  const answers = [await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')];
  expect(statuses(answers)).toEqual([200, 200, 429, 200]);
  expect(answers[1]!.headers.get('ratelimit')).toBe('"address";r=0;t=10');
});

it('signing in has a limit of its own', async () => {
  rig = await DoorRig.start({ RATE_LIMIT_SIGN_IN: '3' });
  expect(statuses([await rig.fetch('/auth/sign-in'), await rig.fetch('/auth/sign-in'), await rig.fetch('/api/touring/x')])).toEqual([303, 429, 200]);
});

it('probes are never refused', async () => {
  rig = await DoorRig.start({ RATE_LIMIT_ADDRESS: '3' });
  const probes = await Promise.all(Array.from({ length: 5 }, () => rig.fetch('/health/live')));
  expect(statuses(probes)).toEqual([200, 200, 200, 200, 200]);
});

it('limits can be switched off for measuring', async () => {
  rig = await DoorRig.start({ RATE_LIMITS: 'off', RATE_LIMIT_ADDRESS: '3' });
  const answers = [await rig.fetch('/api/touring/x'), await rig.fetch('/api/touring/x')];
  expect([statuses(answers), answers[1]!.headers.get('ratelimit')]).toEqual([[200, 200], null]);
});
