import { useInfiniteQuery, useQuery, useQueryClient, type QueryKey } from '@tanstack/react-query';

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

export interface ListOptions<Row> {
  readonly queryKey: QueryKey;
  /** One page behind the cursor `after`; its filters are part of the key. */
  readonly page: (after: string | undefined, signal: AbortSignal) => Promise<Page<Row>>;
  readonly rowKey: (row: Row) => string;
  /** Looks every so many ms whether something new is there, and says how many; nothing moves until it is asked for. */
  readonly everyMs?: number;
}

export interface List<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly isFetchingMore: boolean;
  /** How many wait to be shown. */
  readonly fresh: number;
  readonly again: () => void;
  /** Every page to the end, for a file. */
  readonly all: () => Promise<readonly Row[]>;
}

const PAGES_MAX = 200;

/** A list of the API, page by page behind its cursor. */
export function useList<Row>({ queryKey, page, rowKey, everyMs }: ListOptions<Row>): List<Row> {
  const queries = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: [...queryKey, 'pages'],
    queryFn: ({ pageParam, signal }) => page(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    refetchOnWindowFocus: false,
  });
  const newest = useQuery({ queryKey: [...queryKey, 'newest'], queryFn: ({ signal }) => page(undefined, signal), enabled: everyMs !== undefined && query.isSuccess, refetchInterval: everyMs, initialData: undefined });
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const known = new Set(rows.map(rowKey));
  const fresh = query.isSuccess ? (newest.data?.items.filter((row) => !known.has(rowKey(row))).length ?? 0) : 0;

  async function all(): Promise<readonly Row[]> {
    const found: Row[] = [];
    let after: string | undefined;
    for (let count = 0; count < PAGES_MAX; count += 1) {
      const { items, nextCursor } = await page(after, new AbortController().signal);
      found.push(...items);
      if (nextCursor === null) break;
      after = nextCursor;
    }
    return found;
  }

  return {
    rows,
    rowKey,
    isPending: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    more: () => void (query.isFetchingNextPage || query.fetchNextPage()),
    isFetchingMore: query.isFetchingNextPage,
    fresh,
    again: () => void queries.resetQueries({ queryKey: [...queryKey, 'pages'] }),
    all,
  };
}
