import { queryOptions } from '@tanstack/react-query';
import { type AnswerOf, type BodyOf, type ItemOf, answerOf, api } from '../../api/client';
import type { Amount } from '../../parts/money';

export type Account = AnswerOf<'/api/coproduction/money/accounts/{id}'>;
export type Balance = Account['balance'];
export type TierShown = Balance['perTier'][number];
export type Receipt = ItemOf<'/api/coproduction/money/accounts/{id}/receipts'>;
export type Supposition = BodyOf<'/api/coproduction/money/accounts/{id}/what-if', 'post'>;

export const accountQuery = (id: string) =>
  queryOptions({ queryKey: ['money', id], queryFn: ({ signal }) => answerOf(api.GET('/api/coproduction/money/accounts/{id}', { params: { path: { id } }, signal })) });

/** How it would stand; the answer before stays in sight while the next one comes, so that a slider does not flicker. */
export const supposedQuery = (id: string, version: number, supposition: Supposition) =>
  queryOptions({
    queryKey: ['money', id, 'what-if', version, supposition],
    queryFn: ({ signal }) => answerOf(api.POST('/api/coproduction/money/accounts/{id}/what-if', { params: { path: { id } }, body: supposition, signal })),
    placeholderData: (before) => before,
  });

/** Amounts come as text because sums may be larger than a number is exact; for the eye a number is enough. */
export const shownAmount = (minor: string, currency: string): Amount => ({ minor: Number(minor), currency });

export const nameOfParty = ({ parties }: Pick<Account, 'parties'>, party: string): string => parties.find(({ id }) => id === party)?.name ?? party;
