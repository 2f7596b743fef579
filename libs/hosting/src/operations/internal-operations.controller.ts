import { Mendings, MessagingFigures, type MessagingState, type ParkedCount } from '@caravanserai/messaging';
import { UnitOfWork } from '@caravanserai/persistence';
import { Controller, Get } from '@nestjs/common';
import { Internal } from '../http/route-access';

/** How a service stands, as it tells the dashboard. */
export interface OperationsReport {
  readonly figures: MessagingState;
  readonly parked: readonly ParkedCount[];
  /** Timers whose time has come and that nobody has seen to yet; more than a moment's is a fault. */
  readonly timersOverdue: number;
  readonly oldestTimerDueAt: Date | null;
}

/** For the dashboard, which shows all services beside each other. */
@Internal()
@Controller('internal/operations')
export class InternalOperationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly figures: MessagingFigures,
    private readonly mendings: Mendings,
  ) {}

  @Get()
  async reportOperations(): Promise<OperationsReport> {
    const figures = await this.figures.read(this.unitOfWork.now());
    return this.unitOfWork.run(async (tx) => {
      const [timers] = await tx.query<{ overdue: number; oldest: Date | null }>('select count(*)::int as overdue, min(due_at) as oldest from timer where due_at <= $1', [tx.now]);
      return { figures, parked: await this.mendings.count(tx, {}), timersOverdue: timers?.overdue ?? 0, oldestTimerDueAt: timers?.oldest ?? null };
    });
  }
}
