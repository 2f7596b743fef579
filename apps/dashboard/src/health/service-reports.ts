import { ServiceTokens } from '@caravanserai/access';
import type { OperationsReport } from '@caravanserai/hosting';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type DashboardConfig } from '../config';

const timeMaxMs = 2_000;
/** However many look, each service is asked at most once in this time. */
const keptMs = 2_000;

/** What one service says of itself, or that it does not answer. */
export type ServiceReport = { readonly name: string; readonly answers: true; readonly report: OperationsReport } | { readonly name: string; readonly answers: false; readonly reason: string };

/** Asks every service how it stands, at its own address and with a token of services, since no door is open to others there. */
@Injectable()
export class ServiceReports {
  private kept: { readonly atMs: number; readonly reports: Promise<ServiceReport[]> } | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: DashboardConfig,
    private readonly tokens: ServiceTokens,
  ) {}

  read(): Promise<ServiceReport[]> {
    if (this.kept === undefined || performance.now() - this.kept.atMs > keptMs)
      this.kept = { atMs: performance.now(), reports: Promise.all([...this.config.services].map(([name, address]) => this.ask(name, address))) };
    return this.kept.reports;
  }

  /** Not to answer is an answer here: the page says which service it was. */
  private async ask(name: string, address: string): Promise<ServiceReport> {
    try {
      const headers = { authorization: await this.tokens.issue(name, null) };
      const answer = await fetch(`${address}internal/operations`, { headers, signal: AbortSignal.timeout(timeMaxMs) });
      if (!answer.ok) return { name, answers: false, reason: `status-${answer.status}` };
      return { name, answers: true, report: (await answer.json()) as OperationsReport };
    } catch (error) {
      return { name, answers: false, reason: (error as Error).name === 'TimeoutError' ? 'too-slow' : 'unreachable' };
    }
  }
}
