import { Injectable } from '@nestjs/common';
import { Upstreams } from './upstreams';

export interface ServiceHealth {
  readonly name: string;
  readonly ready: boolean;
}

const TIME_MAX_MS = 2_000;
/** However many people look, each service is asked at most once in this time. */
const KEPT_MS = 2_000;

@Injectable()
export class ServicesHealth {
  private kept?: { readonly atMs: number; readonly health: Promise<ServiceHealth[]> };

  constructor(private readonly upstreams: Upstreams) {}

  read(): Promise<ServiceHealth[]> {
    if (!this.kept || performance.now() - this.kept.atMs > KEPT_MS) this.kept = { atMs: performance.now(), health: this.ask() };
    return this.kept.health;
  }

  private ask(): Promise<ServiceHealth[]> {
    return Promise.all(this.upstreams.names.map(async (name) => ({ name, ready: await this.isReady(name) })));
  }

  /** Not answering is an answer here. */
  private async isReady(name: string): Promise<boolean> {
    try {
      const { statusCode, body } = await this.upstreams.of(name)!.request({ method: 'GET', path: '/health/ready', signal: AbortSignal.timeout(TIME_MAX_MS) });
      await body.dump();
      return statusCode === 200;
    } catch {
      return false;
    }
  }
}
