import { join } from 'node:path';
import { LocalFailure } from '@caravanserai/local';
import type { Ground } from '../ground/ground';
import type { Part } from '../ground/part';
import type { LoadPlan, LoadResult } from './plan';

export type Aimed = Pick<LoadPlan, 'url' | 'seconds' | 'pace'> & Partial<Pick<LoadPlan, 'prefix' | 'keyed'>>;

/** The load generator in a process of its own. */
export class Loader {
  private readonly part: Part;

  constructor(private readonly ground: Ground) {
    this.part = ground.start({ name: 'loader', file: join(__dirname, 'loader.main.js'), env: {} });
  }

  /** @throws LocalFailure when anything was answered otherwise than 201: refusals are quicker than the work, so the figure would be none. */
  async run(aimed: Aimed): Promise<LoadResult> {
    const result = await this.part.ask<LoadResult>({ prefix: '', keyed: false, ...this.ground.world, ...aimed });
    const [status, surprise] = Object.entries(result.surprises)[0] ?? [];
    if (surprise) throw new LocalFailure(`${aimed.url} answered ${surprise.count} of ${result.answered} commands with ${status}: ${surprise.body}`);
    return result;
  }

  stop(): Promise<void> {
    return this.ground.stop(this.part);
  }
}
