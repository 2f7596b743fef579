import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, api, asMyself, isRefusal, readSession, type AnswerOf } from '../api/client';

/** Who is signed in, as the directory knows them. */
export type Me = AnswerOf<'/api/contacts/me'>;

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: Number.POSITIVE_INFINITY, retry: 1 });

/** Null for an account that is nobody yet: it redeems an invitation first. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: readMe, staleTime: 60_000 });

async function readMe(): Promise<Me | null> {
  try {
    return await answerOf(api.GET('/api/contacts/me', { headers: asMyself }));
  } catch (error) {
    if (isRefusal(error, 'not-permitted') && error.details.reason === 'not-linked') return null;
    throw error;
  }
}

export const useSession = () => useQuery(sessionQuery);

/** Inside the frame there is always somebody. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data!;
}
