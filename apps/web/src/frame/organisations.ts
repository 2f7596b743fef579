import { queryOptions, useQuery } from '@tanstack/react-query';
import { languageNow } from '../texts/i18n';
import { answerOf, api, asMyself, type AnswerOf } from '../api/client';

export type Organisation = AnswerOf<'/api/contacts/organisations/{id}'>;

/** Whatever has names of the directory: an organisation, a party of an agreement. */
export type Named = Pick<Organisation, 'name'> & { readonly names: readonly Organisation['names'][number][] };

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisation', id],
    queryFn: () => answerOf(api.GET('/api/contacts/organisations/{id}', { params: { path: { id } }, headers: asMyself })),
    staleTime: 10 * 60_000,
  });

/** Its name in the reader's language where it has one, else as it calls itself. */
export const nameOf = ({ name, names }: Named): string => names.find(({ language }) => language === languageNow())?.text ?? names.find(({ language }) => language === 'en')?.text ?? name;

const LATIN_READERS: readonly string[] = ['en', 'fr'];

/** Its city, if whoever reads can read how it is written there; the directory has no other languages for it. */
export const cityFor = ({ city }: Pick<Organisation, 'city'>): string | null => (city !== null && LATIN_READERS.includes(languageNow()) && !/\p{Script=Latin}/u.test(city) ? null : city);

/** An organisation of the directory by its id; asked once for all who show it. */
export function useOrganisation(id: string | null | undefined): Organisation | undefined {
  return useQuery({ ...organisationQuery(id ?? ''), enabled: Boolean(id) }).data;
}

/** Its name, or a short dash while it is not known yet. */
export function useOrganisationName(id: string | null | undefined): string {
  const organisation = useOrganisation(id);
  return organisation ? nameOf(organisation) : '…';
}
