import { invitationIssued } from '@caravanserai/contracts';
import { Outbox, Timers } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { InvitationTerms } from '../domain/invitation';
import { InvitationCodes } from '../store/invitation-codes';
import { invitationView } from '../store/invitations';
import { Invitation } from '../store/mandate.entity';

export interface NewInvitation extends InvitationTerms {
  readonly id: string;
  readonly organisationId: string;
  readonly personRef: string | null;
  readonly firstAdministrator: boolean;
}

export const expiryTimer = 'invitation-expiry';

/** The step that inviting somebody and the first start share. */
@Injectable()
export class IssueInvitation {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
    private readonly codes: InvitationCodes,
  ) {}

  async issue(tx: Transaction, actor: ActedBy, { id, limit, powers, ...terms }: NewInvitation) {
    const invitation: Invitation = {
      id, ...terms, powers: [...powers], version: 1, status: 'open', codeHash: this.codes.hashOf(this.codes.of(id)),
      limitMinor: limit?.minor ?? null, limitCurrency: limit?.currency ?? null, issuedAt: tx.now, issuedBy: actor.personRef, redeemedBy: null,
    };
    await tx.manager.insert(Invitation, invitation);
    await this.timers.schedule(tx, expiryTimer, id, terms.expiresAt);
    await logTransition(tx, actor, { of: 'invitation', id, action: 'issue', from: null, to: 'open' });
    const { organisationId, expiresAt } = terms;
    await this.outbox.add(tx, invitationIssued, id, { invitationId: id, organisationId, powers: [...powers], expiresAt: expiresAt.toISOString() });
    return invitationView(invitation);
  }
}
