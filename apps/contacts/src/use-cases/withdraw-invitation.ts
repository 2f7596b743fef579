import { Commands, type Caller } from '@caravanserai/access';
import { invitationWithdrawn } from '@caravanserai/contracts';
import { accept, type Decision } from '@caravanserai/kernel';
import { Outbox, Timers } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { invitationLifecycle } from '../domain/invitation';
import { invitationView, lockInvitation } from '../store/invitations';
import { Invitation } from '../store/mandate.entity';
import { expiryTimer } from './issue-invitation';

@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly commands: Commands,
    private readonly outbox: Outbox,
    private readonly timers: Timers,
  ) {}

  execute(caller: Caller, id: string) {
    return this.commands.run(caller, {
      action: 'withdraw-invitation',
      load: async (tx) => {
        const invitation = await lockInvitation(tx, { id });
        return invitation && { resource: { parties: { organisation: invitation.organisationId }, readBy: 'list-invitations' }, version: invitation.version, state: invitation };
      },
      execute: async (tx, invitation, acting) => {
        const withdrawn = await this.withdraw(tx, acting, invitation);
        return withdrawn.ok ? accept(invitationView(withdrawn.value)) : withdrawn;
      },
    });
  }

  /** Takes a locked invitation back. */
  async withdraw(tx: Transaction, actor: ActedBy, invitation: Invitation): Promise<Decision<Invitation>> {
    const { id, organisationId, status, version } = invitation;
    const next = invitationLifecycle.next(status, 'withdraw');
    if (!next.ok) return next;
    const written = { status: next.value, version: version + 1 };
    await tx.manager.update(Invitation, { id }, written);
    await this.timers.cancel(tx, expiryTimer, id);
    await logTransition(tx, actor, { of: 'invitation', id, action: 'withdraw', from: status, to: next.value });
    await this.outbox.add(tx, invitationWithdrawn, id, { invitationId: id, organisationId });
    return accept({ ...invitation, ...written });
  }
}
