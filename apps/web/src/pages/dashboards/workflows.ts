import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf, ItemOf } from '../../api/client';
import { ask } from './ask';

/** A workflow's table as its service declared it last. */
export type Workflow = ItemOf<'/api/dashboard/workflows'>;

export const workflowsQuery = queryOptions({
  queryKey: ['dashboard-workflows'],
  queryFn: ({ signal }) => ask<AnswerOf<'/api/dashboard/workflows'>>('/api/dashboard/workflows', {}, signal),
  staleTime: 5 * 60_000,
});
