import { Commands, type Caller } from '@caravanserai/access';
import { accept, type Decision } from '@caravanserai/kernel';
import { Timers } from '@caravanserai/messaging';
import type { ActedBy, Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { VerificationMethod } from '../domain/designation';
import { fourEyes } from '../domain/letter';
import { Letter, type Designation } from '../store/designation.entity';
import { designationView, letterOf, lockSeating, resourceOf, type Seating } from '../store/designations';
import { activationTimer, MoveDesignation } from './move-designation';

/** The letter is verified, and how is recorded; the designation begins by itself when its day comes, at once if it has come. */
@Injectable()
export class ConfirmDesignation {
  constructor(
    private readonly commands: Commands,
    private readonly designations: MoveDesignation,
    private readonly timers: Timers,
  ) {}

  execute(caller: Caller, id: string, method: VerificationMethod) {
    return this.commands.run(caller, {
      action: 'confirm-designation',
      constraints: { seat_promised: 'seat-promised' },
      load: async (tx) => {
        const seating = await lockSeating(tx, id);
        return seating && { resource: resourceOf(seating), version: seating.designation.version, state: seating };
      },
      execute: async (tx, seating, acting) => {
        const { submittedBy, personRef: nominee } = seating.designation;
        const eyes = fourEyes({ submittedBy, nominee }, acting.personRef as string);
        if (!eyes.ok) return eyes;
        const confirmed = await this.confirm(tx, acting, seating, method);
        return confirmed.ok ? accept(await designationView(tx, confirmed.value)) : confirmed;
      },
    });
  }

  async confirm(tx: Transaction, actor: ActedBy, seating: Omit<Seating, 'authority'>, method: VerificationMethod): Promise<Decision<Designation>> {
    const verifiedBy = actor.personRef as string;
    const confirmed = await this.designations.move(tx, actor, seating, 'confirm', { verifiedBy, confirmedAt: tx.now });
    if (!confirmed.ok) return confirmed;
    const letter = await letterOf(tx, confirmed.value.id);
    await tx.manager.update(Letter, { id: letter.id }, { verificationMethod: method, verifiedBy, verifiedAt: tx.now });
    await this.timers.schedule(tx, activationTimer, confirmed.value.id, confirmed.value.validFrom);
    return confirmed;
  }
}
