import { createTransport } from 'nodemailer';
import type { NotificationsConfig } from '../config';
import { type Handover, handoverOf, type SmtpFailure } from '../domain/handover';
import { type Message, MailServer } from './message';

/** Longer than a healthy server takes to answer, shorter than an attempt may last. */
const silenceMs = 15_000;

/** Hands messages to a real mail server, one connection each. */
export class SmtpServer extends MailServer {
  private readonly transport: ReturnType<typeof createTransport>;

  constructor(private readonly config: NotificationsConfig & { readonly smtpUrl: string }) {
    super();
    const limitMs = Math.min(silenceMs, config.smtpLimitMs);
    this.transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: limitMs,
      greetingTimeout: limitMs,
      socketTimeout: limitMs,
      dnsTimeout: limitMs,
      // What is sent is text that we wrote: nothing in it may make the library open a file or fetch an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** The whole attempt has a limit besides those of its steps: a server that answers a byte at a time would hold it for hours. */
  async hand({ messageId, from, to, subject, text, headers }: Message): Promise<Handover> {
    try {
      const signal = AbortSignal.timeout(this.config.smtpLimitMs);
      await this.transport.sendMail({ messageId, from, to, subject, text, headers: asTheyAre(headers), signal });
      return { outcome: 'taken' };
    } catch (error) {
      // The error's words quote the address; its codes say all that is needed.
      if (!isSmtpFailure(error)) throw error;
      return handoverOf(error);
    }
  }
}

/** Our own headers are ASCII; the library would encode the brackets of a List-Id away. */
const asTheyAre = (headers: Message['headers']) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { prepared: true, value }]));

const isSmtpFailure = (error: unknown): error is Error & SmtpFailure => typeof (error as SmtpFailure | null)?.code === 'string';
