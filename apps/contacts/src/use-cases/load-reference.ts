import { calendarChanged } from '@caravanserai/contracts';
import { Outbox } from '@caravanserai/messaging';
import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { partners } from '../reference/partners';
import { calendarFacts, takeUntold } from '../store/calendars';
import { loadPartners } from '../store/partners';

/** Before the first request: the partners are there, as the list of this release has them, and calendars that came with it are told. */
@Injectable()
export class LoadReference implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await loadPartners(tx, partners);
      await this.outbox.addMany(tx, calendarChanged, (await takeUntold(tx)).map((calendar) => ({ aggregateId: calendar.id, data: calendarFacts(calendar) })));
    });
  }
}
