import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { keepRemark } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { fourEyes } from '../domain/letter';
import { designationView, lockSeating, resourceOf } from '../store/designations';
import { MoveDesignation } from './move-designation';

/** The letter is not accepted; why, stands in the remark. */
@Injectable()
export class RejectDesignation {
  constructor(
    private readonly commands: Commands,
    private readonly designations: MoveDesignation,
  ) {}

  execute(caller: Caller, id: string, remark: string) {
    return this.commands.run(caller, {
      action: 'reject-designation',
      load: async (tx) => {
        const seating = await lockSeating(tx, id);
        return seating && { resource: resourceOf(seating), version: seating.designation.version, state: seating };
      },
      execute: async (tx, seating, acting) => {
        const eyes = fourEyes({ submittedBy: seating.designation.submittedBy, nominee: seating.designation.personRef }, acting.personRef as string);
        if (!eyes.ok) return eyes;
        const moved = await this.designations.move(tx, acting, seating, 'reject');
        await keepRemark(tx, acting, { of: 'designation', id, action: 'reject' }, remark);
        return moved.ok ? accept(await designationView(tx, moved.value)) : moved;
      },
    });
  }
}
