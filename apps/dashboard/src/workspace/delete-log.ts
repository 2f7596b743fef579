import { type Caller, Commands } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { LogShelf } from './log-shelf';

/** Takes a log out of the workspace, with all its rows. */
@Injectable()
export class DeleteLog {
  constructor(
    private readonly commands: Commands,
    private readonly shelf: LogShelf,
  ) {}

  execute(caller: Caller, id: string) {
    return this.commands.run(caller, {
      action: 'delete-log',
      load: async (tx) => {
        const locked = await tx.query('select 1 from imported_log where id = $1 for update', [id]);
        return locked.length === 0 ? null : { resource: {}, state: null };
      },
      execute: async (tx) => {
        await tx.query('delete from imported_log where id = $1', [id]);
        tx.afterCommit(() => this.shelf.remove(id));
        return accept({ id, deleted: true });
      },
    });
  }
}
