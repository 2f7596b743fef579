import { notificationsConfig } from './config';

const usual = { DATABASE_URL: 'postgres://127.0.0.1/n', CONTACTS_URL: 'http://127.0.0.1:4003', SERVICE_SECRET: 'shared' };

it.each([
  [{}, { production: false, contactsUrl: 'http://127.0.0.1:4003/', smtpUrl: null, smtpLimitMs: 30_000, sender: 'no-reply@caravanserai.localhost', publicUrl: null }],
  [{ PUBLIC_URL: 'https://road.example' }, { production: true, sender: 'no-reply@road.example', publicUrl: 'https://road.example' }],
  [{ CONTACTS_URL: 'http://contacts/base//' }, { contactsUrl: 'http://contacts/base/' }],
  [{ SMTP_URL: 'smtps://user:secret@mail.example', MAIL_FROM: 'road@mail.example', SMTP_LIMIT_MS: '5000' }, { smtpUrl: 'smtps://user:secret@mail.example', sender: 'road@mail.example', smtpLimitMs: 5_000 }],
])('%j is read', (env, expected) => expect(notificationsConfig({ ...usual, ...env })).toMatchObject(expected));

it.each([
  [{ CONTACTS_URL: '' }, 'CONTACTS_URL is not set'],
  [{ SMTP_URL: 'http://user:secret@mail.example' }, 'SMTP_URL must be an address that begins with smtp:// or smtps://'],
  [{ SMTP_LIMIT_MS: '1' }, 'SMTP_LIMIT_MS must be a whole number from 100 to 120000, not "1"'],
  [{ MAIL_FROM: 'Road <road@mail.example>' }, 'MAIL_FROM must be a plain address, as no-reply@example.org'],
  [{ MAIL_FROM: 'road@mail.example\r\nBcc: x@y' }, 'MAIL_FROM must be a plain address, as no-reply@example.org'],
])('%j is refused', (env, message) => expect(() => notificationsConfig({ ...usual, ...env })).toThrow(message));
