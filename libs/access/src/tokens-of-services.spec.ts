import { ServiceTokens } from './tokens-of-services';
import { signingKey, TestIssuer } from '../test/token-issuer';

const SECRET = 's'.repeat(32);
let now = new Date('2030-01-01T00:00:00Z');
const clock = { now: () => now };
const touring = new ServiceTokens('touring', SECRET, clock);
const contacts = new ServiceTokens('contacts', SECRET, clock);
beforeEach(() => (now = new Date('2030-01-01T00:00:00Z')));

it('carries the calling service and the subject whose command began it', async () => {
  const header = await touring.issue('contacts', { issuer: 'https://i.example', subject: 's1' });
  const { value } = (await contacts.verify(header)) as { value: object };
  expect(value).toMatchObject({ service: 'touring', onBehalfOf: { issuer: 'https://i.example', subject: 's1' } });
});

it('says so when a service calls on its own account', async () => {
  expect(await contacts.verify(await touring.issue('contacts', null))).toEqual({ ok: true, value: { service: 'touring', onBehalfOf: null } });
});

it('is refused by a service it was not made for', async () => {
  expect(await touring.verify(await touring.issue('contacts', null))).toMatchObject({ rejection: { code: 'token-audience-wrong' } });
});

it('lives a minute', async () => {
  const header = await touring.issue('contacts', null);
  now = new Date('2030-01-01T00:01:06Z');
  expect(await contacts.verify(header)).toMatchObject({ rejection: { code: 'token-expired' } });
});

it('is refused under another secret', async () => {
  const stranger = new ServiceTokens('touring', 'x'.repeat(32), clock);
  expect(await contacts.verify(await stranger.issue('contacts', null))).toMatchObject({ rejection: { code: 'token-signature-wrong' } });
});

it('is not replaced by a token of a user', async () => {
  const issuer = await TestIssuer.start(await signingKey('RS256', 'k1'));
  const header = `Bearer ${await issuer.token({ aud: 'contacts' }, { typ: 'service+jwt' })}`;
  expect(await contacts.verify(header)).toMatchObject({ rejection: { code: 'token-algorithm-refused' } });
  await issuer.stop();
});

it('wants a secret that can not be guessed', () => {
  expect(() => new ServiceTokens('touring', 'short')).toThrow('SERVICE_SECRET must have at least 32 characters');
});
