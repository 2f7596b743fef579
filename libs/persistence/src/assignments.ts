import type { Transaction } from './transaction';

/** A side of a thing: which organisation, in which of the service's aggregates. */
export interface Charge {
  readonly of: string;
  readonly id: string;
  readonly organisationId: string;
}

/**
 * Puts a person in charge of a thing, which is locked by the caller, in the place of whoever was.
 * @returns false when they are in charge already: nothing has changed, and nobody has to be told.
 */
export async function setAssignment(tx: Transaction, { of, id, organisationId }: Charge, personRef: string): Promise<boolean> {
  const changed = await tx.query(
    `insert into assignment (aggregate_type, aggregate_id, organisation_id, person_ref, at) values ($1, $2, $3, $4, $5)
     on conflict (aggregate_type, aggregate_id, organisation_id) do update set person_ref = excluded.person_ref, at = excluded.at
     where assignment.person_ref <> excluded.person_ref returning person_ref`,
    [of, id, organisationId, personRef, tx.now],
  );
  return changed.length > 0;
}

/** @returns false when nobody was in charge. */
export async function clearAssignment(tx: Transaction, { of, id, organisationId }: Charge): Promise<boolean> {
  const gone = await tx.query('delete from assignment where aggregate_type = $1 and aggregate_id = $2 and organisation_id = $3 returning person_ref', [of, id, organisationId]);
  return gone.length > 0;
}

/** Who is in charge of a thing, as references to people by organisation. */
export async function readAssignments(tx: Transaction, of: string, id: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ organisationId: string; personRef: string }>(
    'select organisation_id as "organisationId", person_ref as "personRef" from assignment where aggregate_type = $1 and aggregate_id = $2',
    [of, id],
  );
  return new Map(rows.map(({ organisationId, personRef }) => [organisationId, personRef]));
}

/** An erased person is in charge of nothing. */
export async function forgetAssignments(tx: Transaction, personRef: string): Promise<void> {
  await tx.query('delete from assignment where person_ref = $1', [personRef]);
}
