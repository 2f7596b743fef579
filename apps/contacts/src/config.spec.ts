import { contactsConfig } from './config';

const env = { DATABASE_URL: 'postgres://contacts@127.0.0.1/contacts', SERVICE_SECRET: 'shared by the services' };

test.each([
  [{}, { invitationSecret: 'shared by the services', demonstration: false }],
  [{ DEMO: '1' }, { invitationSecret: 'shared by the services', demonstration: true }],
  [{ DEMO: '0', PUBLIC_URL: 'https://tours.example' }, { invitationSecret: 'shared by the services', demonstration: false }],
])('%j is understood', (change, config) => {
  expect(contactsConfig({ ...env, ...change })).toEqual(config);
});

test.each([
  ['no secret', { SERVICE_SECRET: '' }, 'SERVICE_SECRET is not set'],
  ['a demonstration in public', { DEMO: '1', PUBLIC_URL: 'https://tours.example' }, 'DEMO brings people with known passwords'],
])('%s is refused', (_, change, reason) => {
  expect(() => contactsConfig({ ...env, ...change })).toThrow(reason);
});
