import { randomUUID } from 'node:crypto';
import { accountKey } from '@caravanserai/access';
import { type ActedBy, theSystem, type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { demonstrationWorld, type DemonstrationPerson } from '../reference/demonstration';
import type { DemonstrationOrganisation } from '../reference/demonstration-organisations';
import { Mandate } from '../store/mandate.entity';
import { Organisation } from '../store/organisation.entity';
import { Account, Person } from '../store/person.entity';
import { EnterMandate } from './enter-mandate';
import { EnterOrganisation } from './enter-organisation';
import { EnterPerson } from './enter-person';
import { SeedOffices } from './seed-offices';

/**
 * Puts the demonstration world into the directory by the steps that real institutions and people come in by, so that every event of
 * it goes out. A second time it adds what is missing (the accounts of another issuer) and leaves alone what people have changed.
 */
@Injectable()
export class SeedDemonstration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: EnterOrganisation,
    private readonly people: EnterPerson,
    private readonly mandates: EnterMandate,
    private readonly offices: SeedOffices,
  ) {}

  /** @param issuer whose accounts have the subjects of the demonstration people. */
  execute(issuer: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('the demonstration world'))`);
      const idOf = await this.seedOrganisations(tx);
      const administrator = { personRef: demonstrationWorld.people[0]!.personRef, accountKey: null, actingFor: idOf('secretariat') };
      for (const person of demonstrationWorld.people) await this.seedPerson(tx, person, issuer);
      for (const person of demonstrationWorld.people) await this.empower(tx, person.username === 'amina' ? theSystem : administrator, person, idOf(person.organisation));
      await this.offices.execute(tx, administrator, idOf);
    });
  }

  private async seedOrganisations(tx: Transaction): Promise<(key: keyof typeof demonstrationWorld.organisations) => string> {
    const ids = new Map<string, string>();
    for (const [key, organisation] of Object.entries(demonstrationWorld.organisations)) ids.set(key, await this.seedOrganisation(tx, organisation));
    return (key) => ids.get(key) as string;
  }

  /** The platform has one secretariat: where one stands already, its people work there. */
  private async seedOrganisation(tx: Transaction, { id, details, runsPlatform }: DemonstrationOrganisation): Promise<string> {
    const known = await tx.manager.findOneBy(Organisation, runsPlatform ? { runsPlatform } : { id });
    if (known !== null) return known.id;
    const settled = await this.organisations.settle(tx, details);
    if (!settled.ok) throw new Error(`the demonstration's ${details.names[0]?.text} is refused: ${settled.rejection.code}`);
    return (await this.organisations.enter(tx, theSystem, { id, details: settled.value, runsPlatform })).id;
  }

  private async seedPerson(tx: Transaction, { personRef, subject, name, email, language }: DemonstrationPerson, issuer: string): Promise<void> {
    const known = await tx.manager.findOneBy(Person, { ref: personRef });
    if (known?.erasedAt) return;
    if (known === null) await this.people.enter(tx, personRef, { displayName: name, email, language, phone: null });
    const key = accountKey(issuer, subject);
    if (!(await tx.manager.existsBy(Account, { accountKey: key }))) await this.people.link(tx, { ...theSystem, personRef }, personRef, { issuer, subject, key });
  }

  private async empower(tx: Transaction, actor: ActedBy, { personRef, powers, limit }: DemonstrationPerson, organisationId: string): Promise<void> {
    if ((await tx.manager.findOneByOrFail(Person, { ref: personRef })).erasedAt !== null) return;
    for (const power of powers) {
      if (await tx.manager.existsBy(Mandate, { organisationId, personRef, power })) continue;
      const cap = power === 'sign' ? (limit ?? null) : null;
      await this.mandates.grant(tx, actor, { id: randomUUID(), organisationId, personRef, power, validFrom: tx.now, validTo: null, limit: cap });
    }
  }
}
