import { addressIn, type Environment, EnvironmentRefused, readHostSettings, textIn, wholeNumberIn } from '@caravanserai/hosting';

export interface NotificationsConfig {
  readonly production: boolean;
  /** Where `contacts` says a person's address and language at the moment of sending; ends with a slash. */
  readonly contactsUrl: string;
  /** The mail server; null keeps mail in the local mailbox, and nothing leaves. May hold a password: never logged. */
  readonly smtpUrl: string | null;
  /** For one whole attempt, from the connection to the server's word. */
  readonly smtpLimitMs: number;
  /** The address that mail comes from; its domain stands in Message-ID and List-Id. */
  readonly sender: string;
  /** Signs the links by which letters are switched off; the secret that the services share. */
  readonly unsubscribeSecret: string;
  /** Where the links of letters lead, without a slash at its end; null where the platform has no public address. */
  readonly publicUrl: string | null;
}

/** Where the container keeps it. */
export const CONFIG = Symbol('notifications config');

const senderPattern = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}$/;

/** @throws EnvironmentRefused at the first variable that is missing or wrong. */
export function notificationsConfig(env: Environment): NotificationsConfig {
  const publicUrl = env.PUBLIC_URL ? addressIn(env, 'PUBLIC_URL') : null;
  return {
    production: readHostSettings(env).production,
    contactsUrl: `${addressIn(env, 'CONTACTS_URL').replace(/\/+$/, '')}/`,
    smtpUrl: env.SMTP_URL ? addressIn(env, 'SMTP_URL', ['smtp:', 'smtps:']) : null,
    smtpLimitMs: wholeNumberIn(env, 'SMTP_LIMIT_MS', 100, 120_000, 30_000),
    sender: senderIn(env, publicUrl),
    unsubscribeSecret: textIn(env, 'SERVICE_SECRET'),
    publicUrl: publicUrl && publicUrl.replace(/\/+$/, ''),
  };
}

function senderIn(env: Environment, publicUrl: string | null): string {
  const sender = env.MAIL_FROM || `no-reply@${publicUrl === null ? 'caravanserai.localhost' : new URL(publicUrl).hostname}`;
  if (!senderPattern.test(sender)) throw new EnvironmentRefused('MAIL_FROM', 'must be a plain address, as no-reply@example.org');
  return sender;
}

export const domainOf = ({ sender }: Pick<NotificationsConfig, 'sender'>): string => sender.slice(sender.lastIndexOf('@') + 1);
