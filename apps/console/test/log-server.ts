import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LogSummary } from '../src/import-log/log-contract';

/** The dashboard's routes for logs over memory, so that the command can be tried without the platform. */
export class LogServer {
  readonly uploads: Array<{ query: Record<string, string>; bytes: number; actingFor: string | undefined; contentType: string | undefined }> = [];
  mandates = [{ organisationId: 'museum', power: 'manage-tours' }, { organisationId: 'secretariat', power: 'administer-platform' }];
  /** What it answers to an upload instead of taking it; `breaks` breaks the connection. */
  refusal: { status: number; body: object } | 'breaks' | null = null;
  summary: LogSummary;
  private readonly server: Server;

  private constructor() {
    this.server = createServer((request, response) => {
      void this.answer(request).then((answer) => {
        if (answer === 'breaks') return request.socket.destroy();
        response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
      });
    });
  }

  static async start(): Promise<LogServer> {
    const logs = new LogServer();
    await new Promise<void>((listening) => logs.server.listen(0, '127.0.0.1', listening));
    return logs;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage): Promise<{ status: number; body: object } | 'breaks'> {
    let bytes = 0;
    for await (const piece of request) bytes += (piece as Buffer).length;
    if (request.headers.authorization !== 'Bearer token-0') return { status: 401, body: { code: 'token-invalid' } };
    const { pathname, searchParams } = new URL(request.url!, this.url);
    if (pathname === '/api/contacts/me') return { status: 200, body: { mandates: this.mandates } };
    if (pathname === '/api/dashboard/logs/7/summary') return { status: 200, body: this.summary };
    if (this.refusal) return this.refusal;
    this.uploads.push({ query: Object.fromEntries(searchParams), bytes, actingFor: request.headers['x-acting-for'] as string, contentType: request.headers['content-type'] });
    return { status: 201, body: { id: '7' } };
  }
}
