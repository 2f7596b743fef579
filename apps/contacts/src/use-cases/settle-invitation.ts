import { randomUUID } from 'node:crypto';
import type { Acting } from '@caravanserai/access';
import { invitationRedeemed } from '@caravanserai/contracts';
import { Outbox, Timers } from '@caravanserai/messaging';
import { logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { limitOf as limitOfPower } from '../domain/invitation';
import { limitOf } from '../store/invitations';
import { Invitation } from '../store/mandate.entity';
import { EnterMandate } from './enter-mandate';
import { expiryTimer } from './issue-invitation';

/** The steps of a redemption beside the person's own: what becomes of the invitation, and the mandates that it grants. */
@Injectable()
export class SettleInvitation {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
    private readonly mandates: EnterMandate,
  ) {}

  async redeemed(tx: Transaction, acting: Acting, invitation: Invitation, personRef: string): Promise<string[]> {
    const { id, organisationId, version } = invitation;
    await tx.manager.update(Invitation, { id }, { status: 'redeemed', redeemedBy: personRef, version: version + 1 });
    await this.timers.cancel(tx, expiryTimer, id);
    await logTransition(tx, { ...acting, personRef }, { of: 'invitation', id, action: 'redeem', from: 'open', to: 'redeemed' });
    await this.outbox.add(tx, invitationRedeemed, id, { invitationId: id, organisationId, personRef });
    return this.grant(tx, invitation, personRef);
  }

  /** Granted by whoever invited, at this instant. */
  private async grant(tx: Transaction, invitation: Invitation, personRef: string): Promise<string[]> {
    const { powers, organisationId, validTo, issuedBy } = invitation;
    const grantor = { personRef: issuedBy, accountKey: null, actingFor: organisationId };
    const ids = powers.map((power) => ({ id: randomUUID(), power, limit: limitOfPower(power, limitOf(invitation)) }));
    for (const one of ids) await this.mandates.grant(tx, grantor, { ...one, organisationId, personRef, validFrom: tx.now, validTo });
    return ids.map(({ id }) => id);
  }
}
