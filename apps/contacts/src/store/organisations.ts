import type { Transaction } from '@caravanserai/persistence';
import { In } from 'typeorm';
import { foldName, lookupWords } from '../domain/name-matching';
import type { NameIn, OrganisationDetails } from '../domain/organisation-details';
import { OrganisationExternalId, OrganisationName, OrganisationWord } from './organisation-details.entity';
import { Organisation } from './organisation.entity';

/** An organisation as it is answered, with all its names and ids. */
export async function organisationView(tx: Transaction, organisation: Organisation) {
  const [view] = await organisationViews(tx, [organisation]);
  return view as NonNullable<typeof view>;
}

export async function organisationViews(tx: Transaction, organisations: readonly Organisation[]) {
  const ids = organisations.map(({ id }) => id);
  const names = await tx.manager.find(OrganisationName, { where: { organisationId: In(ids) }, order: { position: 'ASC' } });
  const externalIds = await tx.manager.find(OrganisationExternalId, { where: { organisationId: In(ids) }, order: { scheme: 'ASC', value: 'ASC' } });
  return organisations.map(({ sortName: _, changedAt: __, ...organisation }) => ({
    ...organisation,
    names: names.filter(({ organisationId }) => organisationId === organisation.id).map(({ language, text }) => ({ language, text })),
    externalIds: externalIds.filter(({ organisationId }) => organisationId === organisation.id).map(({ scheme, value }) => ({ scheme, value })),
  }));
}

/** All that is told of an organisation, as it came in. */
export async function detailsOf(tx: Transaction, organisation: Organisation): Promise<OrganisationDetails> {
  const { kind, country, partner, city, timeZone, latitudeMicrodegrees, longitudeMicrodegrees, homepage, names, externalIds } = await organisationView(tx, organisation);
  return { kind, country, partner, city, timeZone, latitudeMicrodegrees, longitudeMicrodegrees, homepage, names, externalIds };
}

export async function namesOf(tx: Transaction, organisationId: string): Promise<NameIn[]> {
  return tx.manager.find(OrganisationName, { where: { organisationId }, order: { position: 'ASC' } });
}

/** The columns that hold what is told of an organisation. */
export const columnsOf = ({ names, externalIds: _, ...details }: OrganisationDetails) => {
  const name = (names[0] as NameIn).text;
  return { ...details, name, sortName: foldName(name) };
};

/** Names and the words by which near ones find it; replaces what was there. */
export async function writeNames(tx: Transaction, organisationId: string, names: readonly NameIn[]): Promise<void> {
  await tx.manager.delete(OrganisationName, { organisationId });
  await tx.manager.delete(OrganisationWord, { organisationId });
  await tx.manager.insert(
    OrganisationName,
    names.map(({ language, text }, position) => ({ organisationId, position, language, text, folded: foldName(text) })),
  );
  const words = new Set(names.flatMap(({ text }) => lookupWords(text)));
  await tx.manager.insert(OrganisationWord, [...words].map((word) => ({ word, organisationId })));
}

/** @throws the violation of `external_id_taken` when another organisation has one of them. */
export async function writeExternalIds(tx: Transaction, organisationId: string, ids: OrganisationDetails['externalIds']): Promise<void> {
  await tx.manager.delete(OrganisationExternalId, { organisationId });
  await tx.manager.insert(OrganisationExternalId, ids.map((id) => ({ ...id, organisationId })));
}

/** What events tell of an organisation, as it is now. */
export const organisationFacts = ({ id, kind, name, partner, timeZone, status }: Organisation, names: readonly NameIn[]) => ({
  organisationId: id,
  kind,
  name,
  names: names.map(({ language, text }) => ({ language, name: text })),
  status,
  ...(partner !== null && { partner }),
  ...(timeZone !== null && { timeZone }),
});
