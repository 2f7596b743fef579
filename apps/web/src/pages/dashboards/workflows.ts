import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask';

/** A workflow's table as its service declared it last. */
export interface Workflow {
  readonly workflow: string;
  readonly service: string;
  readonly states: readonly { readonly state: string; readonly final: 'yes' | 'no'; readonly longestDays?: number }[];
  readonly transitions: readonly { readonly action: string; readonly from?: string; readonly to: string; readonly actor: string }[];
}

export const workflowsQuery = queryOptions({
  queryKey: ['dashboard-workflows'],
  queryFn: ({ signal }) => ask<{ readonly items: readonly Workflow[] }>('/api/dashboard/workflows', {}, signal),
  staleTime: 5 * 60_000,
});
