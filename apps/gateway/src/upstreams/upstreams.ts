import { Inject, Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'undici';
import { CONFIG, type GatewayConfig } from '../config';

const CONNECT_MAX_MS = 2_000;
const CONNECTIONS_MAX = 128;
/** Streams hold a connection as long as somebody listens; they must not take those that answers need. */
const STREAMS_MAX = 1_000;
/** Shorter than services keep idle connections, so that a request never meets one that is just being closed. */
const IDLE_MS = 20_000;

/** One pool of kept-alive connections per service, and one for what it streams. */
@Injectable()
export class Upstreams implements OnModuleDestroy, OnApplicationShutdown {
  private readonly pools = new Map<string, Pool>();
  private readonly streams = new Map<string, Pool>();
  readonly names: readonly string[];

  constructor(@Inject(CONFIG) { upstreams, identityUrl }: GatewayConfig) {
    this.names = [...upstreams.keys()];
    for (const [name, address] of upstreams) {
      this.pools.set(name, poolFor(address, CONNECTIONS_MAX));
      this.streams.set(name, poolFor(address, STREAMS_MAX));
    }
    if (identityUrl) this.pools.set('identity', poolFor(identityUrl, CONNECTIONS_MAX));
  }

  of(name: string): Pool | undefined {
    return this.pools.get(name);
  }

  /** Where event streams of a service are asked for. */
  streamsOf(name: string): Pool | undefined {
    return this.streams.get(name);
  }

  /** Before the port closes, which waits for all answers: a stream has no end of its own. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([...this.streams.values()].map((pool) => pool.destroy()));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()));
  }
}

const poolFor = (address: string, connections: number) =>
  new Pool(new URL(address).origin, {
    connections,
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    connect: { timeout: CONNECT_MAX_MS },
    // The time limit of each request is kept by whoever sends it.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
