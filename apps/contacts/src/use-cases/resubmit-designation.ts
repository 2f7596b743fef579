import { Commands, type Caller } from '@caravanserai/access';
import { accept } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { decideSubmission } from '../domain/letter';
import { designationView, lockSeating, resourceOf } from '../store/designations';
import { MoveDesignation } from './move-designation';
import { attachLetter, type LetterInput } from './submit-designation';

/** The authority answers a return with a better letter. Whoever sends it is the submitter from now on. */
@Injectable()
export class ResubmitDesignation {
  constructor(
    private readonly commands: Commands,
    private readonly designations: MoveDesignation,
  ) {}

  execute(caller: Caller, id: string, letter: LetterInput) {
    return this.commands.run(caller, {
      action: 'resubmit-designation',
      load: async (tx) => {
        const seating = await lockSeating(tx, id);
        return seating && { resource: resourceOf(seating), version: seating.designation.version, state: seating };
      },
      execute: async (tx, seating, acting) => {
        const by = { submittedBy: acting.personRef as string, submittedFor: acting.actingFor as string };
        const { personRef: nominee, validFrom, validTo } = seating.designation;
        const decision = decideSubmission({ submittedBy: by.submittedBy, nominee, validFrom, validTo }, tx.now);
        if (!decision.ok) return decision;
        const moved = await this.designations.move(tx, acting, seating, 'resubmit', { ...by, submittedAt: tx.now });
        if (!moved.ok) return moved;
        await attachLetter(tx, id, letter);
        return accept(await designationView(tx, moved.value));
      },
    });
  }
}
