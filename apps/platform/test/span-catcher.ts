import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in for whoever collects traces, and keeps what it is sent as it came over the wire. */
export class SpanCatcher {
  private readonly bodies: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SpanCatcher> {
    const server = createServer(async (request, response) => {
      catcher.bodies.push(Buffer.concat(await request.toArray()).toString());
      response.setHeader('content-type', 'application/json').end('{}');
    });
    const catcher = new SpanCatcher(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return catcher;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get caught(): string {
    return this.bodies.join('\n');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
