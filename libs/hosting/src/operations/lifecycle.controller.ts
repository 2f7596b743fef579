import type { LifecycleDefinition } from '@caravanserai/kernel';
import { Controller, Get } from '@nestjs/common';
import { Public } from '../http/route-access';

/** The tables of one service, as given to `defineService`. */
export class Lifecycles {
  constructor(readonly definitions: readonly LifecycleDefinition[]) {}
}

/** Workflows as data: whoever draws buttons or counts what is overdue reads them here, and nobody imports them. */
@Public()
@Controller('lifecycles')
export class LifecycleController {
  constructor(private readonly lifecycles: Lifecycles) {}

  @Get()
  listLifecycles(): { items: readonly LifecycleDefinition[]; nextCursor: null } {
    return { items: this.lifecycles.definitions, nextCursor: null };
  }
}
