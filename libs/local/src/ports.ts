import { createServer } from 'node:net';
import { randomInt } from 'node:crypto';

/**
 * Ports for servers that keep theirs over restarts. They are sought below 32768, where no system hands them out to outgoing
 * connections, so that a port remembered today is not by chance taken tomorrow.
 */
export async function freePort(preferred: readonly number[] = [], taken: readonly number[] = []): Promise<number> {
  const candidates = [...preferred, ...Array.from({ length: 200 }, () => randomInt(20_000, 32_000))];
  for (const port of candidates) if (!taken.includes(port) && (await isFree(port))) return port;
  throw new Error(`none of ${candidates.length} ports on 127.0.0.1 is free`);
}

/** What listens on all addresses counts too: 127.0.0.1 may be bound beside it on some systems, and connections would go astray. */
export async function isFree(port: number): Promise<boolean> {
  return (await canBind(port, '127.0.0.1')) && canBind(port, '0.0.0.0');
}

function canBind(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
