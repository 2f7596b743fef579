import { queryOptions } from '@tanstack/react-query';
import { languageNow } from '../../texts/i18n';
import type { Organisation } from '../../frame/organisations';
import { ask } from './ask';

export interface Partner {
  readonly code: string;
  readonly side: 'ASIA' | 'EUROPE' | null;
  readonly names: Readonly<Record<string, string>>;
}

/** The partners of the process, reference data that change with a summit. */
export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: ({ signal }) => ask<{ readonly items: readonly Partner[] }>('/api/contacts/partners', {}, signal),
  staleTime: 60 * 60_000,
});

export const organisationsQuery = queryOptions({
  queryKey: ['dashboard-organisations'],
  queryFn: ({ signal }) => ask<{ readonly items: readonly Organisation[] }>('/api/contacts/organisations', { limit: 200 }, signal),
  staleTime: 10 * 60_000,
});

const LANGUAGES: Readonly<Record<string, string>> = { zh: 'zh-Hans' };

export function partnerName({ names, code }: Partner): string {
  const language = languageNow();
  return names[LANGUAGES[language] ?? language] ?? names.en ?? code;
}
