import { invitationExpired } from '@caravanserai/contracts';
import { Outbox, OnTimer, type TimerContext } from '@caravanserai/messaging';
import { logTransition, theSystem } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { invitationLifecycle } from '../domain/invitation';
import { lockInvitation } from '../store/invitations';
import { Invitation } from '../store/mandate.entity';
import { expiryTimer } from './issue-invitation';

@Injectable()
export class ExpireInvitation {
  constructor(private readonly outbox: Outbox) {}

  @OnTimer(expiryTimer)
  async execute(id: string, { tx }: TimerContext): Promise<void> {
    const invitation = await lockInvitation(tx, { id });
    const next = invitation && invitationLifecycle.next(invitation.status, 'expire');
    if (!next?.ok) return; // Redeemed or withdrawn while the timer was on its way.
    await tx.manager.update(Invitation, { id }, { status: next.value, version: invitation!.version + 1 });
    await logTransition(tx, theSystem, { of: 'invitation', id, action: 'expire', from: invitation!.status, to: next.value });
    await this.outbox.add(tx, invitationExpired, id, { invitationId: id, organisationId: invitation!.organisationId });
  }
}
