import type { Transaction } from '@caravanserai/persistence';
import { In, IsNull } from 'typeorm';
import type { Listed } from '../domain/match-venue';
import { lookupWords } from '../domain/name-matching';
import { OrganisationExternalId, OrganisationName } from './organisation-details.entity';
import { Organisation } from './organisation.entity';

/** More than share a telling word are no help to the person who decides. */
const mostCandidates = 200;

/**
 * Organisations that share a word with one of the texts, by whom the pure rules then compare. Those that turned out to be another
 * one, and those told apart from this key before, are left out.
 */
export async function organisationsNear(tx: Transaction, texts: readonly string[], apart: ToldApart): Promise<Listed[]> {
  const words = [...new Set(texts.flatMap(lookupWords))];
  const found = await tx.query<{ organisation_id: string }>(
    `select distinct w.organisation_id from organisation_word w join organisation o on o.id = w.organisation_id
     where w.word = any ($1) and o.succeeded_by is null and not exists (select from told_apart t
       where t.about = $2 and t.source = $3 and t.key = $4 and t.organisation_id = w.organisation_id)
     order by w.organisation_id limit ${mostCandidates}`,
    [words, apart.about, apart.source, apart.key],
  );
  return listed(tx, found.map((row) => row.organisation_id));
}

export interface ToldApart {
  readonly about: 'organisation' | 'venue';
  readonly source: string;
  readonly key: string;
}

async function listed(tx: Transaction, ids: readonly string[]): Promise<Listed[]> {
  const organisations = await tx.manager.findBy(Organisation, { id: In(ids), succeededBy: IsNull() });
  const names = await tx.manager.find(OrganisationName, { where: { organisationId: In(ids) }, order: { position: 'ASC' } });
  return organisations.map(({ id, name, city, country }) => {
    const aliases = names.filter(({ organisationId, position }) => organisationId === id && position > 0).map(({ text }) => text);
    return { id, name, aliases, city, country };
  });
}

/** Organisations that have one of these ids elsewhere, each once. */
export async function organisationsWithIds(tx: Transaction, ids: readonly { readonly scheme: string; readonly value: string }[]): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  const taken = await tx.manager.findBy(OrganisationExternalId, ids.map(({ scheme, value }) => ({ scheme, value })));
  return tx.manager.find(Organisation, { where: { id: In(taken.map(({ organisationId }) => organisationId)) }, order: { id: 'ASC' } });
}
