import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { keepRemark } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { designationView, lockSeating, resourceOf } from '../store/designations';
import { MoveDesignation } from './move-designation';

export interface SuspendInput {
  readonly reason: 'unreachable' | 'disputed';
  readonly remark?: string;
}

/** The holder stays in the seat but is not in force: an alternate acts, or the office counts as vacant. */
@Injectable()
export class SuspendDesignation {
  constructor(
    private readonly commands: Commands,
    private readonly designations: MoveDesignation,
  ) {}

  execute(caller: Caller, id: string, { reason, remark }: SuspendInput) {
    return this.commands.run(caller, {
      action: 'suspend-designation',
      load: async (tx) => {
        const seating = await lockSeating(tx, id);
        return seating && { resource: resourceOf(seating), version: seating.designation.version, state: seating };
      },
      execute: async (tx, seating, acting) => {
        const moved = await this.designations.move(tx, acting, seating, 'suspend', { suspendedAt: tx.now }, reason);
        await keepRemark(tx, acting, { of: 'designation', id, action: 'suspend' }, remark);
        return moved.ok ? accept(await designationView(tx, moved.value)) : moved;
      },
    });
  }
}
