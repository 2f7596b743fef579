import { request } from 'undici';
import { DoorRig } from './door-rig';

let rig: DoorRig;
const token = 'm'.repeat(32);
beforeAll(async () => void (rig = await DoorRig.start({ PUBLIC_URL: 'https://tours.example', METRICS_TOKEN: token, NOTIFICATIONS_URL: 'http://127.0.0.1:9' })));
afterAll(() => rig.stop());

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await request(rig.origin + path, { headers: { host: 'tours.example', ...headers } });
  await answer.body.dump();
  return answer;
};

it('tells browsers to come by https only, and sets cookies for nothing else', async () => {
  const answer = await ask('/auth/sign-in');
  expect([answer.statusCode, answer.headers['strict-transport-security']]).toEqual([303, 'max-age=31536000; includeSubDomains']);
  expect(answer.headers['set-cookie']).toMatch(/^__Secure-sign_in_[\w-]{12}=[\w-]+; Path=\/auth\/callback; HttpOnly; SameSite=Lax; Max-Age=900; Secure$/);
});

it.each([
  ['nobody', {}, 404],
  ['who has another token', { authorization: 'Bearer x' }, 404],
  ['who has the token', { authorization: `Bearer ${token}` }, 200],
])('shows its figures to %s: %p', async (_, headers, status) => {
  expect((await ask('/metrics', headers as Record<string, string>)).statusCode).toBe(status);
});

it('has no mailbox for everybody', async () => {
  expect((await ask('/mailbox')).statusCode).toBe(404);
});

it('passes the links of letters on, whoever follows them', async () => {
  expect((await ask('/unsubscribe/a.line.b')).statusCode).toBe(503);
});

it('answers probes by whatever name they know it', async () => {
  expect((await ask('/health/live', { host: '10.1.2.3:8080' })).statusCode).toBe(200);
  expect((await ask('/', { host: '10.1.2.3:8080' })).statusCode).toBe(421);
});
