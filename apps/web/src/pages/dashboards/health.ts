import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/client';
import { ask } from './ask';

const EVERY_MS = 10_000;

/** How every service does, asked again every ten seconds. */
export function useHealth(enabled = true) {
  return useQuery({
    queryKey: ['dashboard-health'],
    queryFn: async ({ signal }) => (await ask<AnswerOf<'/api/dashboard/services/health'>>('/api/dashboard/services/health', {}, signal)).services,
    refetchInterval: EVERY_MS,
    enabled,
  });
}
