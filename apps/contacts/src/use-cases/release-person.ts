import type { ActedBy, Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { designationLifecycle } from '../domain/designation';
import { Designation } from '../store/designation.entity';
import { lockSeating } from '../store/designations';
import { Invitation, Mandate } from '../store/mandate.entity';
import { Account } from '../store/person.entity';
import { EnterMandate } from './enter-mandate';
import { EnterPerson } from './enter-person';
import { MoveDesignation } from './move-designation';
import { WithdrawInvitation } from './withdraw-invitation';

/** Ends all that a person holds, so that nothing can be done in the name of somebody who is gone. */
@Injectable()
export class ReleasePerson {
  constructor(
    private readonly designations: MoveDesignation,
    private readonly mandates: EnterMandate,
    private readonly people: EnterPerson,
    private readonly invitations: WithdrawInvitation,
  ) {}

  async everything(tx: Transaction, actor: ActedBy, personRef: string): Promise<void> {
    await this.leaveOffices(tx, actor, personRef);
    await this.revokeMandates(tx, actor, personRef);
    const invitations = await tx.manager.find(Invitation, { where: { personRef, status: 'open' }, lock: { mode: 'pessimistic_write' } });
    for (const invitation of invitations) await this.invitations.withdraw(tx, actor, invitation);
    for (const account of await tx.manager.findBy(Account, { personRef })) await this.people.unlink(tx, actor, account);
  }

  private async leaveOffices(tx: Transaction, actor: ActedBy, personRef: string): Promise<void> {
    const all = await tx.manager.find(Designation, { where: { personRef }, order: { officeId: 'ASC', id: 'ASC' } });
    for (const { id } of all.filter(({ status }) => !designationLifecycle.isFinal(status))) {
      const seating = await lockSeating(tx, id);
      if (seating) await this.designations.end(tx, actor, seating, 'erase', tx.now);
    }
    await tx.manager.update(Designation, { personRef }, { namePublished: false });
  }

  /** Those that run or are yet to begin; what is over stays as it was. */
  private async revokeMandates(tx: Transaction, actor: ActedBy, personRef: string): Promise<void> {
    const granted = await tx.manager.find(Mandate, { where: { personRef, status: 'granted' }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    for (const mandate of granted) {
      if (mandate.validTo !== null && mandate.validTo <= tx.now) continue;
      await this.mandates.revoke(tx, actor, mandate, mandate.validFrom > tx.now ? mandate.validFrom : tx.now);
    }
  }
}
