import { randomUUID } from 'node:crypto';
import { Commands, isAdministrator, type Acting, type Caller } from '@caravanserai/access';
import { accept, reject, type Money } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { decideGrant, type GrantFacts, type Power } from '../domain/mandate';
import { holdOrganisation, holdPerson } from '../store/locks';
import { mandateView } from '../store/mandates';
import type { Organisation } from '../store/organisation.entity';
import { EnterMandate } from './enter-mandate';

export interface GrantInput {
  readonly organisationId: string;
  readonly personRef: string;
  readonly power: Power;
  /** Now when absent. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly limit?: Money;
}

@Injectable()
export class GrantMandate {
  constructor(
    private readonly commands: Commands,
    private readonly mandates: EnterMandate,
  ) {}

  execute(caller: Caller, input: GrantInput) {
    const { organisationId, personRef, power } = input;
    return this.commands.run(caller, {
      action: 'grant-mandate',
      // Two equal grants at once: the database lets one of them in.
      constraints: { mandate_overlaps: 'mandate-overlaps' },
      load: async (tx) => {
        const organisation = await holdOrganisation(tx, organisationId);
        return organisation && { resource: { parties: { organisation: organisationId } }, state: organisation };
      },
      execute: async (tx, organisation, acting) => {
        if ((await holdPerson(tx, personRef)) === null) return reject('person-unknown');
        const grant = decideGrant(termsOf(input, tx.now), grantFacts(organisation, personRef, acting, tx.now), tx.now);
        if (!grant.ok) return grant;
        const mandate = await this.mandates.grant(tx, acting, { id: randomUUID(), organisationId, personRef, ...grant.value, power });
        return accept(mandateView(mandate));
      },
    });
  }
}

export function grantFacts(organisation: Organisation, personRef: string | null, acting: Acting, now: Date): GrantFacts {
  return {
    grantedToSelf: personRef !== null && personRef === acting.personRef,
    grantorIsAdministrator: isAdministrator(acting.facts, now),
    organisationIsOpen: organisation.status === 'active',
    organisationRunsPlatform: organisation.runsPlatform,
  };
}

const termsOf = ({ power, validFrom, validTo, limit }: GrantInput, now: Date) => ({
  power,
  validFrom: validFrom === undefined ? now : new Date(validFrom),
  validTo: validTo === undefined ? null : new Date(validTo),
  limit: limit ?? null,
});
