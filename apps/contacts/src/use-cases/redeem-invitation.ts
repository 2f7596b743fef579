import { randomUUID } from 'node:crypto';
import { Commands, type Acting, type Caller } from '@caravanserai/access';
import { accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { decideRedeem } from '../domain/invitation';
import { InvitationCodes } from '../store/invitation-codes';
import { lockInvitation } from '../store/invitations';
import { holdOrganisation, lockPerson } from '../store/locks';
import type { Invitation } from '../store/mandate.entity';
import { EnterPerson, type AccountIdentity, type PersonalData } from './enter-person';
import { SettleInvitation } from './settle-invitation';

export interface RedeemInput extends PersonalData {
  readonly code: string;
}

/** A signed-in account that belongs to nobody becomes a person by the code that it brings; never by its e-mail address. */
@Injectable()
export class RedeemInvitation {
  constructor(
    private readonly commands: Commands,
    private readonly codes: InvitationCodes,
    private readonly people: EnterPerson,
    private readonly invitations: SettleInvitation,
  ) {}

  execute(caller: Caller, { code, ...data }: RedeemInput) {
    return this.commands.run(caller, {
      action: 'redeem-invitation',
      constraints: { account_is_linked: 'account-already-linked', mandate_overlaps: 'mandate-overlaps' },
      load: async (tx) => ({ resource: {}, state: await lockInvitation(tx, { codeHash: this.codes.hashOf(code) }) }),
      execute: async (tx, invitation, acting) => {
        if (invitation === null) return reject('invitation-unknown');
        const organisation = await holdOrganisation(tx, invitation.organisationId);
        const facts = { ...invitation, organisationIsOpen: organisation?.status === 'active', accountIsLinked: acting.personRef !== null };
        const decision = decideRedeem(facts, tx.now);
        if (!decision.ok) return decision;
        const personRef = await this.become(tx, acting, invitation, caller.account as AccountIdentity, data);
        const mandateIds = await this.invitations.redeemed(tx, acting, invitation, personRef);
        // Nothing of what the person told is answered: answers are kept for repetition, and only the vault may hold it.
        return accept({ id: personRef, organisationId: invitation.organisationId, powers: invitation.powers, mandateIds });
      },
    });
  }

  private async become(tx: Transaction, acting: Acting, { personRef: known }: Invitation, account: AccountIdentity, data: PersonalData): Promise<string> {
    const personRef = known ?? randomUUID();
    const person = known === null ? null : await lockPerson(tx, known);
    if (person === null) await this.people.enter(tx, personRef, data);
    else await this.people.rewrite(tx, person, data);
    await this.people.link(tx, { ...acting, personRef }, personRef, account);
    return personRef;
  }
}
