import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'undici';
import { CONFIG, type GatewayConfig } from '../config';

const CONNECT_MAX_MS = 2_000;
const CONNECTIONS_MAX = 128;
/** Shorter than services keep idle connections, so that a request never meets one that is just being closed. */
const IDLE_MS = 20_000;

/** One pool of kept-alive connections per service. */
@Injectable()
export class Upstreams implements OnApplicationShutdown {
  private readonly pools = new Map<string, Pool>();
  readonly names: readonly string[];

  constructor(@Inject(CONFIG) { upstreams, identityUrl }: GatewayConfig) {
    this.names = [...upstreams.keys()];
    for (const [name, address] of upstreams) this.pools.set(name, poolFor(address));
    if (identityUrl) this.pools.set('identity', poolFor(identityUrl));
  }

  of(name: string): Pool | undefined {
    return this.pools.get(name);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }
}

const poolFor = (address: string) =>
  new Pool(new URL(address).origin, {
    connections: CONNECTIONS_MAX,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    connect: { timeout: CONNECT_MAX_MS },
    // The time limit of each request is kept by whoever sends it.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
