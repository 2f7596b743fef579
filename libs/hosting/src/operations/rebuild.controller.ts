import { Commands, Queries } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Rebuild, type RebuildState } from '@caravanserai/messaging';
import { Controller, Get, Post } from '@nestjs/common';
import { Caller } from '../http/route-access';

/** Makes the service's copies of others' facts anew while it goes on; one asks again until it is done. */
@Controller('ops/rebuild')
export class RebuildController {
  constructor(
    private readonly queries: Queries,
    private readonly commands: Commands,
    private readonly rebuild: Rebuild,
  ) {}

  @Get()
  readRebuild(@Caller() caller: Caller) {
    return this.queries.list(caller, 'see-operations', async (): Promise<RebuildState> => this.rebuild.state);
  }

  @Post()
  beginRebuild(@Caller() caller: Caller) {
    return this.commands.run(caller, {
      action: 'rebuild-copies',
      load: async () => ({ resource: {}, state: null }),
      execute: async () => accept({ body: this.rebuild.begin(), version: null }),
    });
  }
}
