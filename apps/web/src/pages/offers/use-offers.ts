import { answerOf, api } from '../../api/client';
import { useFilters } from '../../parts/filter-bar';
import { useList, type List, type Page } from '../../parts/use-list';
import { matchingPage } from '../tours/matching-page';
import type { Offer } from '../tours/touring';
import { askedFor } from './offer-filters';

const PAGE = 100;

/** The offers that the filters of the address ask for, newest first. */
export function useOffers(us: string | null): List<Offer> {
  const [{ state, organiser, words, kind, from, until, fee }] = useFilters();
  const { query, fits } = askedFor({ state, organiser, words, kind, from, until, fee }, us);
  const read = async (after: string | undefined, signal: AbortSignal): Promise<Page<Offer>> => (await answerOf(api.GET('/api/touring/offers', { params: { query: { ...query, limit: PAGE, after } as object }, signal })));
  return useList<Offer>({
    queryKey: ['offers', 'list', us, state, organiser, words, kind, from, until, fee],
    page: (after, signal) => matchingPage((cursor) => read(cursor, signal), fits, after),
    rowKey: ({ id }) => id,
    everyMs: 60_000,
  });
}
