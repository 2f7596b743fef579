import { useQuery } from '@tanstack/react-query';
import { nameOf } from '../../frame/organisations';
import type { AnswerOf } from '../../api/client';
import { ask } from './ask';
import { STEPS_KEY } from './figures';
import { questionOf, type Search } from './filters';

export type InstancePage = AnswerOf<'/api/dashboard/instances'>;
export type Instance = InstancePage['items'][number];
export type Party = Instance['parties'][number];
export type MustActOf = NonNullable<Instance['mustAct']>[number];

/** As the reader's language has it; undefined where the organisation is not known. */
export const partyName = ({ name, names = [] }: Pick<Party, 'name' | 'names'>): string | undefined => (name ? nameOf({ name, names }) : undefined);

/** What a list counts beside the shared filters. */
export const BEHIND = ['standing', 'reached', 'activity', 'next', 'variant', 'band'] as const;

export function instancePage(search: Search, limit: number, after?: string, signal?: AbortSignal): Promise<InstancePage> {
  const behind = Object.fromEntries(BEHIND.map((name) => [name, search[name]]));
  return ask<InstancePage>('/api/dashboard/instances', { ...questionOf(search, Date.now()), ...behind, limit, after }, signal);
}

const MOST = 200;

/** Titles and parties of the instances that a view names by id only; what it does not hold is shown by the start of its id. */
export function useInstancesBehind(search: Search, enabled = true): ReadonlyMap<string, Instance> {
  const { data } = useQuery({ queryKey: [STEPS_KEY, 'behind', search], queryFn: ({ signal }) => instancePage(search, MOST, undefined, signal), enabled, staleTime: 30_000 });
  return new Map(data?.items.map((instance) => [`${instance.workflow} ${instance.id}`, instance]) ?? []);
}

export const shortId = (id: string): string => (/^[0-9a-f]{8}-/.test(id) ? id.slice(0, 8) : id);
