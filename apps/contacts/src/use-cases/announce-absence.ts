import { randomUUID } from 'node:crypto';
import { Commands, type Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import { logTransition } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { lockSeating, resourceOf } from '../store/designations';
import { Absence } from '../store/office.entity';

export interface AbsenceInput {
  readonly from: string;
  readonly to: string;
}

/** Announced leave: the next rank answers from the first instant of it, before any deadline is missed, and no longer than it lasts. */
@Injectable()
export class AnnounceAbsence {
  constructor(private readonly commands: Commands) {}

  execute(caller: Caller, designationId: string, { from, to }: AbsenceInput) {
    return this.commands.run(caller, {
      action: 'announce-absence',
      constraints: { absence_overlaps: 'absence-overlaps' },
      load: async (tx) => {
        const seating = await lockSeating(tx, designationId);
        return seating && { resource: resourceOf(seating), version: seating.designation.version, state: seating };
      },
      execute: async (tx, { designation }, acting) => {
        const absence = { id: randomUUID(), designationId, absentFrom: new Date(from), absentTo: new Date(to) };
        if (absence.absentTo <= absence.absentFrom) return reject('absence-empty');
        if (designation.endedAt !== null) return reject('designation-over', { endedAt: designation.endedAt });
        await tx.manager.insert(Absence, absence);
        await logTransition(tx, acting, { of: 'designation', id: designationId, action: 'announce-absence', from: designation.status, to: designation.status });
        return accept(absence);
      },
    });
  }
}
