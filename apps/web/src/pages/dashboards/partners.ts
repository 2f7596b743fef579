import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf, ItemOf } from '../../api/client';
import { languageNow } from '../../texts/i18n';
import { ask } from './ask';

export type Partner = ItemOf<'/api/contacts/partners'>;

/** The partners of the process, reference data that change with a summit. */
export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: ({ signal }) => ask<AnswerOf<'/api/contacts/partners'>>('/api/contacts/partners', {}, signal),
  staleTime: 60 * 60_000,
});

export const organisationsQuery = queryOptions({
  queryKey: ['dashboard-organisations'],
  queryFn: ({ signal }) => ask<AnswerOf<'/api/contacts/organisations'>>('/api/contacts/organisations', { limit: 200 }, signal),
  staleTime: 10 * 60_000,
});

const LANGUAGES: Readonly<Record<string, string>> = { zh: 'zh-Hans' };

export function partnerName({ names, code }: Partner): string {
  const language = languageNow();
  const known = names[LANGUAGES[language] ?? language];
  // The reference data have each country's own languages beside English and French; others name it as CLDR does.
  return known ?? (/^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(language, { type: 'region' }).of(code) : undefined) ?? names.en ?? code;
}
