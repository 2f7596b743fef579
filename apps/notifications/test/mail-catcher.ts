import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly header: (name: string) => string;
}

/** What the server says to the next message: takes it, answers a number, or says nothing at all. */
export type Reply = 'take' | 'hang' | number;

/** A real mail server on loopback that answers as a test says. */
export class MailCatcher {
  readonly caught: CaughtMail[] = [];
  /** Replies to come, by the recipient's address; afterwards, and for others, everything is taken. */
  readonly replies = new Map<string, Reply[]>();
  /** Called when a message is complete, before the server says that it has taken it. */
  beforeTaking: () => void | Promise<void> = () => undefined;
  tries = 0;
  url = '';
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) => {
        this.tries += 1;
        const reply = this.replies.get(address)?.shift() ?? 'take';
        if (reply === 'hang') return;
        if (reply === 'take') return done();
        // A server's words quote the address; none of them may be kept.
        done(Object.assign(new Error(`<${address}> is not wanted here`), { responseCode: reply }));
      },
      onData: (stream, session, done) => {
        simpleParser(stream)
          .then(async (mail) => {
            await this.beforeTaking();
            const headers = new Map(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]));
            this.caught.push({
              to: session.envelope.rcptTo[0]?.address ?? '',
              messageId: mail.messageId ?? '',
              subject: mail.subject ?? '',
              text: mail.text ?? '',
              header: (name) => headers.get(name.toLowerCase()) ?? '',
            });
            done();
          })
          .catch(done);
      },
    });
    this.server.on('error', () => undefined);
  }

  static async start(): Promise<MailCatcher> {
    const catcher = new MailCatcher();
    await new Promise<void>((resolve) => catcher.server.listen(0, '127.0.0.1', resolve));
    catcher.url = `smtp://127.0.0.1:${(catcher.server.server.address() as AddressInfo).port}`;
    return catcher;
  }

  to(address: string): CaughtMail[] {
    return this.caught.filter((mail) => mail.to === address);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
