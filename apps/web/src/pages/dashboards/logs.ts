import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf, ItemOf } from '../../api/client';
import { ask } from './ask';

/** A log of the workspace, as `GET /api/dashboard/logs` lists it. */
export type ImportedLog = ItemOf<'/api/dashboard/logs'>;

export const LOGS_KEY = ['dashboard-logs'] as const;
const MOST = 200;

export const logsQuery = queryOptions({ queryKey: LOGS_KEY, queryFn: ({ signal }) => ask<AnswerOf<'/api/dashboard/logs'>>('/api/dashboard/logs', { limit: MOST }, signal), staleTime: 30_000 });
