import type { Transaction } from '@caravanserai/persistence';
import type { Choice } from '../domain/choices';

/** What these people have chosen; whoever has chosen nothing is not among them. */
export async function choicesOf(tx: Transaction, people: readonly string[]): Promise<ReadonlyMap<string, readonly Choice[]>> {
  const rows = await tx.query<{ personRef: string; choices: readonly Choice[] }>(
    `select person_ref as "personRef", choices from preference_sheet where person_ref = any ($1)`,
    [people],
  );
  return new Map(rows.map(({ personRef, choices }) => [personRef, choices]));
}
