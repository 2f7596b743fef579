import { useQuery } from '@tanstack/react-query';
import { useActing } from '../../frame/acting';
import { useMe } from '../../frame/session';
import { sortedOut } from './decisions';
import { readLifecycles, readMatters } from './matters';

/** What waits for whoever is here, and what they wait for; the frame counts the same as the first page shows. */
export function useDecisions(everyMs: number) {
  const acting = useActing();
  const me = useMe();
  const lifecycles = useQuery({ queryKey: ['lifecycles'], queryFn: readLifecycles, staleTime: Number.POSITIVE_INFINITY });
  const matters = useQuery({ queryKey: ['matters', acting.organisation?.id], queryFn: () => readMatters(acting, me), enabled: acting.organisation !== null || acting.organisations.length === 0, refetchInterval: everyMs });
  return { ...sortedOut(matters.data ?? [], lifecycles.data ?? []), error: matters.error ?? lifecycles.error, ready: matters.isSuccess && lifecycles.isSuccess };
}
