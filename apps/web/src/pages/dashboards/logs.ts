import { queryOptions } from '@tanstack/react-query';
import { ask } from './ask';

/** A log of the workspace, as `GET /api/dashboard/logs` lists it. */
export interface ImportedLog {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly bytes: number;
  readonly cases: number;
  readonly events: number;
  readonly activities: number;
  readonly variants: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly notes: { readonly emptyTraces: number; readonly unnamedTraces: number; readonly repeatedNames: number };
  readonly importedAt: string;
}

export const LOGS_KEY = ['dashboard-logs'] as const;
const MOST = 200;

export const logsQuery = queryOptions({ queryKey: LOGS_KEY, queryFn: ({ signal }) => ask<{ readonly items: readonly ImportedLog[] }>('/api/dashboard/logs', { limit: MOST }, signal), staleTime: 30_000 });
