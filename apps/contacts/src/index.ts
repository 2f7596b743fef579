import { defineService, type RunningService } from '@caravanserai/hosting';
import { remarkMigrations, transitionLogMigrations } from '@caravanserai/persistence';
import { contactsConfig } from './config';
import { ContactsModule } from './contacts.module';
import { accountLifecycle } from './domain/account';
import { designationLifecycle } from './domain/designation';
import { invitationLifecycle } from './domain/invitation';
import { mandateLifecycle } from './domain/mandate';
import { matchLifecycle } from './domain/match';
import { organisationLifecycle } from './domain/organisation';
import { policy } from './http/policy';
import { refusals } from './http/refusals';
import { Designation, Letter } from './store/designation.entity';
import { ImportRow, MatchProposal } from './store/import.entity';
import { LiveCallerFacts } from './store/live-caller-facts';
import { Invitation, Mandate } from './store/mandate.entity';
import { Directory1764100000000 } from './store/migrations/1764100000000-directory';
import { People1764100001000 } from './store/migrations/1764100001000-people';
import { PointsOfContact1764100002000 } from './store/migrations/1764100002000-points-of-contact';
import { Import1764100003000 } from './store/migrations/1764100003000-import';
import { WorkingCalendars1764100004000 } from './store/migrations/1764100004000-working-calendars';
import { Absence, Office } from './store/office.entity';
import { OrganisationExternalId, OrganisationName, OrganisationWord } from './store/organisation-details.entity';
import { Organisation } from './store/organisation.entity';
import { Partner } from './store/partner.entity';
import { Account, Person, PersonVault } from './store/person.entity';
import { CreateFirstAdministratorCode } from './use-cases/create-first-administrator-code';
import { SeedDemonstration } from './use-cases/seed-demonstration';

export const contacts = defineService({
  name: 'contacts',
  title: 'Partners, organisations, people and points of contact',
  environment: contactsConfig,
  module: (_env, config) => ContactsModule.with(config),
  entities: [
    Partner, Organisation, OrganisationName, OrganisationWord, OrganisationExternalId, Person, PersonVault, Account, Mandate, Invitation,
    Office, Absence, Designation, Letter, ImportRow, MatchProposal,
  ],
  migrations: [...transitionLogMigrations, ...remarkMigrations, Directory1764100000000, People1764100001000, PointsOfContact1764100002000, Import1764100003000, WorkingCalendars1764100004000],
  lifecycles: [organisationLifecycle, accountLifecycle, mandateLifecycle, invitationLifecycle, designationLifecycle, matchLifecycle],
  policy,
  ownFacts: LiveCallerFacts,
  refusals,
});

/** The code by which the first administrator comes in, for whoever starts the platform to print; null when there is one already. */
export function createFirstAdministratorCode({ app }: RunningService): Promise<{ code: string; expiresAt: Date } | null> {
  return app.get(CreateFirstAdministratorCode, { strict: false }).execute();
}

/** Invented institutions and people, with the accounts that the issuer of a demonstration must have. */
export { demonstrationWorld, type DemonstrationPerson } from './reference/demonstration';

/**
 * Puts the demonstration world into a running directory; a second call adds only what is missing.
 * @param issuer the `iss` of the tokens by which the demonstration people sign in; their subjects are in `demonstrationWorld.people`.
 */
export function seedDemonstrationWorld({ app }: RunningService, issuer: string): Promise<void> {
  return app.get(SeedDemonstration, { strict: false }).execute(issuer);
}
