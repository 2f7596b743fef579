import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, isRefusal } from '../../api/client';
import type { AgreementTurn } from './stop-asks';

/** Of the latest agreement of a stop: who has agreed to its text and who has signed. Null where there is none yet, or not for this reader. */
export const agreementTurnQuery = (stopId: string) =>
  queryOptions({
    queryKey: ['stop', stopId, 'agreement-turn'],
    queryFn: async (): Promise<AgreementTurn | null> => {
      try {
        const { items } = (await answerOf(api.GET('/api/coproduction/agreements', { params: { query: { stopId } } })));
        const latest = items[0];
        return latest ? ((await answerOf(api.GET('/api/coproduction/agreements/{id}', { params: { path: { id: latest.id } } })))) : null;
      } catch (error) {
        if (isRefusal(error) && (error.status === 403 || error.status === 404)) return null;
        throw error;
      }
    },
    refetchInterval: 20_000,
  });
