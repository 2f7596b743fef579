import { type Caller, Queries } from '@caravanserai/access';
import type { OperationsReport } from '@caravanserai/hosting';
import { Mendings, MessagingFigures } from '@caravanserai/messaging';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type ServiceReport, ServiceReports } from '../health/service-reports';

/** How all services stand, this one included: what waits to go out or to be applied, what is parked and why, which timers are late. */
@Injectable()
export class ReadHealth {
  constructor(
    private readonly queries: Queries,
    private readonly reports: ServiceReports,
    private readonly figures: MessagingFigures,
    private readonly mendings: Mendings,
  ) {}

  execute(caller: Caller) {
    return this.queries.list(caller, 'see-health', async (tx) => {
      const services: ServiceReport[] = [...(await this.reports.read()), { name: 'dashboard', answers: true, report: await this.own(tx) }];
      return { asOf: { at: tx.now }, services: services.map(shown) };
    });
  }

  private async own(tx: Transaction): Promise<OperationsReport> {
    return { figures: await this.figures.read(tx.now, tx), parked: await this.mendings.count(tx, {}), timersOverdue: 0, oldestTimerDueAt: null };
  }
}

function shown(service: ServiceReport) {
  if (!service.answers) return service;
  const { figures, parked, timersOverdue, oldestTimerDueAt } = service.report;
  const parkedAt = parked.map(({ oldestParkedAt }) => new Date(oldestParkedAt).getTime());
  return {
    name: service.name,
    answers: true,
    ...figures,
    timersOverdue,
    oldestTimerDueAt,
    parked,
    parkedEvents: parked.reduce((sum, { events }) => sum + events, 0),
    /** The oldest that has come and could not be applied. */
    oldestUnprocessedAt: parkedAt.length === 0 ? null : new Date(Math.min(...parkedAt)),
  };
}
