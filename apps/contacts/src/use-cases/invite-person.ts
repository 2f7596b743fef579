import { randomUUID } from 'node:crypto';
import { Commands, isAdministrator, type Acting, type Caller } from '@caravanserai/access';
import { accept, reject, type Money } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { decideInvitation, type InvitationTerms } from '../domain/invitation';
import type { Power } from '../domain/mandate';
import { belongsTo } from '../store/belonging';
import { InvitationCodes } from '../store/invitation-codes';
import { holdOrganisation, holdPerson } from '../store/locks';
import { Account } from '../store/person.entity';
import { grantFacts } from './grant-mandate';
import { IssueInvitation } from './issue-invitation';

export interface InviteInput {
  readonly organisationId: string;
  readonly powers: readonly Power[];
  /** End of the mandates that the invitation grants. */
  readonly validTo?: string;
  readonly limit?: Money;
  /** For somebody who is known already and has no account, such as a named point of contact. */
  readonly personRef?: string;
}

/** Makes a code that turns one account into a person with these mandates. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly commands: Commands,
    private readonly invitations: IssueInvitation,
    private readonly codes: InvitationCodes,
  ) {}

  /** The code is added when the command is done: what is kept of its answer, for its repetition, must not hold it. */
  async execute(caller: Caller, input: InviteInput) {
    const decision = await this.invite(caller, input);
    return decision.ok ? accept({ ...decision.value, code: this.codes.of(decision.value.id) }) : decision;
  }

  private invite(caller: Caller, input: InviteInput) {
    const { organisationId, personRef = null } = input;
    return this.commands.run(caller, {
      action: 'invite-person',
      load: async (tx) => {
        const organisation = await holdOrganisation(tx, organisationId);
        return organisation && { resource: { parties: { organisation: organisationId } }, state: organisation };
      },
      execute: async (tx, organisation, acting) => {
        const known = await mayBeInvited(tx, acting, organisationId, personRef);
        if (!known.ok) return known;
        const terms = decideInvitation(termsOf(input), grantFacts(organisation, personRef, acting, tx.now), tx.now);
        if (!terms.ok) return terms;
        const about = { id: randomUUID(), organisationId, personRef, firstAdministrator: false };
        return accept(await this.invitations.issue(tx, acting, { ...about, ...terms.value }));
      },
    });
  }
}

/**
 * Whoever redeems a code for a known person becomes that person with all they hold. So it must not be a way for one organisation to
 * act for another: its administrator invites people of its own alone, and only the platform's administrator anybody.
 */
async function mayBeInvited(tx: Transaction, acting: Acting, organisationId: string, personRef: string | null) {
  if (personRef === null) return accept();
  if ((await holdPerson(tx, personRef)) === null) return reject('person-unknown');
  if (await tx.manager.existsBy(Account, { personRef })) return reject('person-has-account');
  const isOwn = isAdministrator(acting.facts, tx.now) || (await belongsTo(tx, personRef, organisationId));
  return isOwn ? accept() : reject('person-of-others');
}

const termsOf = ({ powers, validTo, limit }: InviteInput): Omit<InvitationTerms, 'expiresAt'> => ({
  powers: [...new Set(powers)],
  validTo: validTo === undefined ? null : new Date(validTo),
  limit: limit ?? null,
});
