import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { percentile } from '../statistics';
import type { Host } from '../ground/world';
import { stayFrom } from './hold';
import type { LoadPlan, LoadResult } from './plan';

const anyOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

/** One run of the plan. Everything that does not depend on a request is made beforehand: this process shares the machine with what it measures. */
class Load {
  private readonly latenciesMs: number[] = [];
  private readonly surprises: Record<string, { count: number; body: string }> = {};
  private readonly headersOf: ReadonlyMap<Host, Record<string, string>>;

  constructor(
    private readonly plan: LoadPlan,
    private readonly pool: Pool,
  ) {
    this.headersOf = new Map(plan.hosts.map((host) => [host, { 'content-type': 'application/json', authorization: `Bearer ${host.token}`, 'x-acting-for': host.organisationId }]));
  }

  async run(): Promise<LoadResult> {
    const { pace, seconds } = this.plan;
    const start = performance.now();
    const end = start + seconds * 1_000;
    if ('connections' in pace) await Promise.all(Array.from({ length: pace.connections }, () => this.keepSending(end)));
    else await this.sendEvenly(pace.perSecond, start, end);
    const answered = this.latenciesMs.length;
    return {
      answered,
      perSecond: answered / ((performance.now() - start) / 1_000),
      p50Ms: percentile(this.latenciesMs, 0.5),
      p99Ms: percentile(this.latenciesMs, 0.99),
      surprises: this.surprises,
    };
  }

  private async keepSending(end: number): Promise<void> {
    while (performance.now() < end) await this.send();
  }

  /** An answer that comes late holds up nothing: the next command is sent at its time, as people would. */
  private async sendEvenly(perSecond: number, start: number, end: number): Promise<void> {
    const underWay: Promise<void>[] = [];
    for (let now = start; now < end; now = performance.now()) {
      const due = Math.floor(((now - start) / 1_000) * perSecond);
      while (underWay.length < due) underWay.push(this.send());
      await pause(1);
    }
    await Promise.all(underWay);
  }

  private async send(): Promise<void> {
    const { prefix, tours, hosts, keyed } = this.plan;
    const host = anyOf(hosts);
    const headers = this.headersOf.get(host) as Record<string, string>;
    const sentAt = performance.now();
    const { statusCode, body } = await this.pool.request({
      method: 'POST',
      path: `${prefix}/tours/${anyOf(tours)}/holds`,
      headers: keyed ? { ...headers, 'idempotency-key': randomUUID() } : headers,
      body: JSON.stringify({ spaceId: anyOf(host.spaces), ...stayFrom(Math.random()) }),
    });
    const text = await body.text();
    this.latenciesMs.push(performance.now() - sentAt);
    if (statusCode !== 201) this.note(statusCode, text);
  }

  private note(status: number, body: string): void {
    this.surprises[status] = { count: (this.surprises[status]?.count ?? 0) + 1, body: body.slice(0, 300) };
  }
}

const connectionsMost = 256;

process.on('message', (plan: LoadPlan) => {
  const connections = 'connections' in plan.pace ? plan.pace.connections : connectionsMost;
  const pool = new Pool(plan.url, { connections, pipelining: 1 });
  void new Load(plan, pool).run().then(async (result) => {
    await pool.close();
    process.send?.(result);
  });
});
