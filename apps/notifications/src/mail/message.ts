import type { Handover } from '../domain/handover';

/** Where somebody is reached and in which language they read; asked for at the moment of sending and forgotten after it. */
export interface Addressee {
  readonly email: string;
  readonly displayName: string;
  readonly language: string | null;
}

/** A message as a mail server gets it. The same Message-ID at every attempt, so that a receiver can tell a repetition. */
export interface Message {
  /** The notification's id. */
  readonly id: string;
  readonly recipient: string;
  readonly messageId: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where messages are handed over: a mail server, or the mailbox that stands in for one. */
export abstract class MailServer {
  /** @throws only for a bug or a database that is away; what a server may answer is an outcome. */
  abstract hand(message: Message): Promise<Handover>;
}
