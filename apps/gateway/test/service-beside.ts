import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string | undefined>;
  readonly body: string;
}

/** Stands where a service would: tells what it heard, or answers as a path asks it to. */
export class ServiceBeside {
  readonly heard: Heard[] = [];
  /** What it answers to a path, in the place of telling what it heard. */
  readonly answers: Record<string, [status: number, body: object]> = {};
  private constructor(private readonly server: Server) {}

  static async start(port = 0): Promise<ServiceBeside> {
    const server = createServer((request, response) => void service.answer(request, response));
    const service = new ServiceBeside(server);
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return service;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const heard = { method: request.method!, url: request.url!, headers: request.headers as Heard['headers'], body: Buffer.concat(chunks).toString() };
    this.heard.push(heard);
    const set = this.answers[heard.url];
    if (set) return void json(response, ...set);
    if (heard.url === '/never') return;
    if (heard.url === '/ticks') return tick(response);
    if (heard.url === '/hang-up') return void request.socket.destroy();
    if (heard.url === '/conflict') return void json(response, 409, { code: 'stop-already-reserved' }, { etag: '"3"', 'set-cookie': 'tracked=1' });
    if (heard.url === '/openapi.json') return void json(response, 200, { paths: { '/stops': { get: { operationId: 'listStops' } }, '/internal/x': {} } });
    json(response, 200, heard);
  }
}

/** A stream of events without an end. */
function tick(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  const timer = setInterval(() => response.write('data: tick\n\n'), 50);
  response.once('close', () => clearInterval(timer));
}

function json(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
