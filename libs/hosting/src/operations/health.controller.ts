import { isDatabaseAway, poolOf, UnitOfWork } from '@caravanserai/persistence';
import { Controller, Get } from '@nestjs/common';
import { RequestRefused } from '../http/request-refused';
import { Public } from '../http/route-access';
import { ServiceState } from '../service-state';

const PING_LIMIT_MS = 2_000;

/** For whoever keeps the service running. Kafka's absence is no reason to take commands away: the outbox keeps their events. */
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly state: ServiceState,
  ) {}

  /** The process answers: its event loop runs. Never asks a database, whose outage a restart would not mend. */
  @Get('live')
  healthLive(): { status: string } {
    return { status: 'live' };
  }

  /** The service can do its work now: its database answers, and it is not about to end. */
  @Get('ready')
  async healthReady(): Promise<{ status: string }> {
    if (this.state.closing) throw new RequestRefused(503, 'closing');
    await withinLimit(this.ping());
    return { status: 'ready' };
  }

  private async ping(): Promise<void> {
    try {
      await poolOf(this.unitOfWork.dataSource).query('select 1');
    } catch (error) {
      throw isDatabaseAway(error) ? unavailable() : error;
    }
  }
}

const unavailable = () => new RequestRefused(503, 'database-unavailable');

async function withinLimit(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(unavailable()), PING_LIMIT_MS);
  });
  try {
    await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
