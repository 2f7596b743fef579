import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, api, asMyself, isRefusal, readSession } from '../api/client';

export interface Mandate {
  readonly id: string;
  readonly organisationId: string;
  readonly power: string;
}

/** Who is signed in, as the directory knows them. */
export interface Me {
  readonly id: string;
  readonly version: number;
  readonly displayName: string;
  readonly email: string;
  readonly language: string;
  readonly administrator: boolean;
  readonly mandates: readonly Mandate[];
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: Number.POSITIVE_INFINITY, retry: 1 });

/** Null for an account that is nobody yet: it redeems an invitation first. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: readMe, staleTime: 60_000 });

async function readMe(): Promise<Me | null> {
  try {
    return (await answerOf(api.GET('/api/contacts/me', { headers: asMyself }))) as unknown as Me;
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
