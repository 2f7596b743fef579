import type { Transaction } from '@caravanserai/persistence';
import type { Choice } from '../domain/choices';
import type { Standing } from '../domain/standing';
import type { Power } from '../domain/telling';

/** What these people are at this moment. */
export async function standingsOf(tx: Transaction, people: readonly string[]): Promise<Map<string, Standing>> {
  const mandates = await tx.query<{ personRef: string; organisationId: string; power: Power }>(
    `select person_ref as "personRef", organisation_id as "organisationId", power from copy_mandate
     where person_ref = any ($1) and valid_from <= $2 and coalesce($2 < least(valid_to, revoked_at), true)`,
    [people, tx.now],
  );
  const designations = await tx.query<{ personRef: string; partner: string }>(
    `select person_ref as "personRef", partner from copy_designation where person_ref = any ($1) and state = 'active'`,
    [people],
  );
  const of = <T extends { personRef: string }>(rows: readonly T[], person: string) => rows.filter(({ personRef }) => personRef === person);
  return new Map(people.map((person) => [person, { mandates: of(mandates, person), partners: of(designations, person).map(({ partner }) => partner) }]));
}

/** What these people have chosen. */
export async function choicesOf(tx: Transaction, people: readonly string[]): Promise<Map<string, readonly Choice[]>> {
  const rows = await tx.query<{ personRef: string; choices: readonly Choice[] }>(
    `select person_ref as "personRef", choices from preference_sheet where person_ref = any ($1)`,
    [people],
  );
  return new Map(rows.map(({ personRef, choices }) => [personRef, choices]));
}
