import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefusal } from '../api/client';
import { sessionIsOver } from './expired';

function noticeEnd(error: unknown): void {
  // Whatever the word for it: no token, one that has ended, one of an account that is closed.
  if (isRefusal(error) && error.status === 401) sessionIsOver();
}

/** A refusal is an answer, so it is not asked for again; only what never came, or a service that is away, is tried once more. */
const mayHelp = (count: number, error: unknown): boolean => count < 2 && isRefusal(error) && (error.status === 0 || error.status >= 502);

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: mayHelp, refetchOnWindowFocus: true, networkMode: 'always' },
    // With its Idempotency-Key a command that went unanswered is repeated by whoever pressed the button, not behind their back.
    mutations: { retry: false, networkMode: 'always' },
  },
});
