import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { designationView, lockSeating, resourceOf } from '../store/designations';
import { MoveDesignation } from './move-designation';

/** The holder leaves the office. */
@Injectable()
export class ResignDesignation {
  constructor(
    private readonly commands: Commands,
    private readonly designations: MoveDesignation,
  ) {}

  execute(caller: Caller, id: string) {
    return this.commands.run(caller, {
      action: 'resign-designation',
      load: async (tx) => {
        const seating = await lockSeating(tx, id);
        return seating && { resource: resourceOf(seating), version: seating.designation.version, state: seating };
      },
      execute: async (tx, seating, acting) => {
        const moved = await this.designations.end(tx, acting, seating, 'resign', tx.now);
        return moved.ok ? accept(await designationView(tx, moved.value)) : moved;
      },
    });
  }
}
