import type { Transaction } from '@caravanserai/persistence';
import type { OfferDescription } from '../../domain/facility/description';

export async function descriptionOf(tx: Pick<Transaction, 'query'>, offerId: string): Promise<OfferDescription> {
  const [row] = await tx.query<{ facts: OfferDescription }>('select facts from offer_description where offer_id = $1', [offerId]);
  return row?.facts ?? {};
}

export async function describe(tx: Transaction, offerId: string, facts: OfferDescription): Promise<void> {
  await tx.query('insert into offer_description (offer_id, facts) values ($1, $2) on conflict (offer_id) do update set facts = excluded.facts', [offerId, facts]);
}
