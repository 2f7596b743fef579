import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useFilters } from '../../parts/filter-bar';
import { ask, type Query } from './ask';
import type { Answer, ViewName } from './figure-types';
import { questionOf, type Search } from './filters';

/** Everything that a change of the platform's steps may alter begins with this key. */
export const STEPS_KEY = 'dashboard-steps';

/** One view's figures under the filters of the address. Old figures stay until new ones are here, so that nothing flickers. */
export function useFigures<Name extends ViewName>(view: Name, more: Query = {}, enabled = true): UseQueryResult<Answer<Name>> {
  const [search] = useFilters();
  const question = { ...questionOf(search, Date.now()), ...more };
  return useQuery({
    queryKey: [STEPS_KEY, view, question],
    queryFn: ({ signal }) => ask<Answer<Name>>(`/api/dashboard/figures/${view}`, question, signal),
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    enabled,
  });
}

/** The filters of the address, for links that keep them. */
export function useDashboardSearch(): Search {
  return useFilters()[0];
}
