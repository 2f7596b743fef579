import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceTokens } from '@caravanserai/access';

export interface KnownPerson {
  readonly email: string | null;
  readonly displayName: string;
  readonly language: string;
}

/** `contacts` as far as this service asks it: people by their reference, for callers with a token of the house. */
export class ContactsStandIn {
  readonly people = new Map<string, KnownPerson | 'erased'>();
  /** How it behaves while it is not well; null when it is. */
  trouble: 'refuses' | 'hangs' | 'unavailable' | 'talks-nonsense' | null = null;
  nonsense = '<html>';
  readonly asked: string[] = [];
  private readonly tokens: ServiceTokens;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));
  url = '';

  constructor(secret: string) {
    this.tokens = new ServiceTokens('contacts', secret);
  }

  static async start(secret: string): Promise<ContactsStandIn> {
    const contacts = new ContactsStandIn(secret);
    await new Promise<void>((resolve) => contacts.server.listen(0, '127.0.0.1', resolve));
    contacts.url = `http://127.0.0.1:${(contacts.server.address() as AddressInfo).port}`;
    return contacts;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const ref = request.url?.split('/').at(-1) as string;
    this.asked.push(ref);
    if (this.trouble === 'refuses') return void request.socket.destroy();
    if (this.trouble === 'hangs') return;
    if (this.trouble === 'unavailable') return void response.writeHead(503).end();
    if (this.trouble === 'talks-nonsense') return void response.writeHead(200).end(this.nonsense);
    const call = await this.tokens.verify(request.headers.authorization);
    if (!call.ok || call.value.service !== 'notifications') return void response.writeHead(401).end();
    const person = this.people.get(ref);
    if (person === undefined) return void response.writeHead(404).end();
    if (person === 'erased') return void response.writeHead(410).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: ref, ...person }));
  }
}
