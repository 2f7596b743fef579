import { randomUUID } from 'node:crypto';
import { theSystem, type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { invitationDays } from '../domain/invitation';
import type { OrganisationDetails } from '../domain/organisation-details';
import { InvitationCodes } from '../store/invitation-codes';
import { otherAdministrators } from '../store/mandates';
import { Invitation } from '../store/mandate.entity';
import { Organisation } from '../store/organisation.entity';
import { EnterOrganisation } from './enter-organisation';
import { IssueInvitation } from './issue-invitation';
import { WithdrawInvitation } from './withdraw-invitation';

const dayMs = 86_400_000;

/** Until an administrator gives it its own name. */
const secretariat: OrganisationDetails = {
  kind: 'secretariat', names: [{ language: 'en', text: 'Secretariat' }, { language: 'fr', text: 'Secrétariat' }], country: null, partner: null,
  city: null, timeZone: null, latitudeMicrodegrees: null, longitudeMicrodegrees: null, homepage: null, externalIds: [],
};

/**
 * How a platform without administrators gets its first one: a code that whoever starts it reads on its terminal. Each start makes
 * a new one and withdraws the one before, since that can't be shown again; once there is an administrator there is no code.
 */
@Injectable()
export class CreateFirstAdministratorCode {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: EnterOrganisation,
    private readonly invitations: IssueInvitation,
    private readonly withdrawals: WithdrawInvitation,
    private readonly codes: InvitationCodes,
  ) {}

  /** The code and its last instant, or null when somebody administers the platform already. */
  execute(): Promise<{ code: string; expiresAt: Date } | null> {
    return this.unitOfWork.run(async (tx) => {
      const organisationId = await this.secretariat(tx);
      if ((await otherAdministrators(tx, tx.now, null)) > 0) return null;
      await this.withdrawEarlier(tx);
      const id = randomUUID();
      const expiresAt = new Date(tx.now.getTime() + invitationDays * dayMs);
      const terms = { powers: ['administer-platform', 'administer-organisation'] as const, validTo: null, limit: null, expiresAt };
      await this.invitations.issue(tx, theSystem, { id, organisationId, personRef: null, firstAdministrator: true, ...terms });
      return { code: this.codes.of(id), expiresAt };
    });
  }

  /** Locked, so that two replicas starting at once make one code after the other. */
  private async secretariat(tx: Transaction): Promise<string> {
    await tx.query(`select pg_advisory_xact_lock(hashtext('the platform''s secretariat'))`);
    const known = await tx.manager.findOneBy(Organisation, { runsPlatform: true });
    if (known !== null) return known.id;
    return (await this.organisations.enter(tx, theSystem, { id: randomUUID(), details: secretariat, runsPlatform: true })).id;
  }

  private async withdrawEarlier(tx: Transaction): Promise<void> {
    const where = { firstAdministrator: true, status: 'open' as const };
    const earlier = await tx.manager.find(Invitation, { where, lock: { mode: 'pessimistic_write' } });
    for (const invitation of earlier) await this.withdrawals.withdraw(tx, theSystem, invitation);
  }
}
