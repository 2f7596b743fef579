import { UnitOfWork } from '@caravanserai/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { partners } from '../reference/partners';
import { loadPartners } from '../store/partners';

/** Before the first request: the partners are there, as the list of this release has them. */
@Injectable()
export class LoadReference implements OnModuleInit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async onModuleInit(): Promise<void> {
    await this.unitOfWork.run((tx) => loadPartners(tx, partners));
  }
}
