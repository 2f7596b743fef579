import type { Transaction } from '@caravanserai/persistence';
import { type Production, outlineOf } from '../../domain/production/production';
import type { ProductionEntry } from '../../domain/production/production-log';

export async function saveRow(tx: Transaction, production: Production): Promise<void> {
  const { productionId: id, version, status, kind, title, convenor, amends, draft } = production;
  const state = JSON.stringify(production);
  if (version > 1) {
    await tx.query('update production set version = $2, status = $3, convenor_id = $4, draft = $5, root = $6, state = $7 where id = $1', [id, version, status, convenor, draft.number, draft.root, state]);
    return;
  }
  await tx.query(
    `insert into production (id, version, status, kind, title, convenor_id, amends_id, draft, root, state, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, version, status, kind, title, convenor, amends?.productionId ?? null, draft.number, draft.root, state, tx.now],
  );
}

/** Whoever sits at the table finds the production in its list; an organisation with a seat beside the parties stands there as seated. */
export async function saveParties(tx: Transaction, before: Production | null, { productionId, parties, seats }: Production): Promise<void> {
  if (before?.parties === parties && before.seats === seats) return;
  const known = new Set(parties.map(({ organisationId }) => organisationId));
  const seated = seats.filter(({ organisationId }) => !known.has(organisationId)).map(({ organisationId, seat }) => ({ organisationId, role: seat, standing: 'seated', name: '' }));
  const rows = [...parties.map(({ organisationId, role, standing, name }) => ({ organisationId, role, standing, name })), ...new Map(seated.map((seat) => [seat.organisationId, seat])).values()];
  // Whoever gives the lead up comes before whoever takes it over: there is one at any moment.
  rows.sort((a, b) => Number(a.role === 'lead') - Number(b.role === 'lead'));
  for (const { organisationId, role, standing, name } of rows)
    await tx.query(
      `insert into production_party (production_id, organisation_id, role, standing, name, created_at) values ($1, $2, $3, $4, $5, (select created_at from production where id = $1))
       on conflict (production_id, organisation_id) do update set role = excluded.role, standing = excluded.standing, name = excluded.name`,
      [productionId, organisationId, role, standing, name],
    );
  await tx.query(`delete from production_party where production_id = $1 and standing = 'seated' and not organisation_id = any ($2)`, [productionId, rows.map(({ organisationId }) => organisationId)]);
}

export async function saveDraft(tx: Transaction, production: Production): Promise<void> {
  const { productionId, draft, version } = production;
  await tx.query('insert into production_draft (production_id, number, root, seq, put_at, outline) values ($1, $2, $3, $4, $5, $6)', [
    productionId, draft.number, draft.root, version, tx.now, JSON.stringify(outlineOf(production)),
  ]);
}

interface Entered {
  readonly entry: ProductionEntry;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly from: string | null;
  readonly to: string;
}

export async function saveEntry(tx: Transaction, { entry, hash, previousHash, from, to }: Entered): Promise<void> {
  const { productionId, seq } = entry;
  await tx.query(
    'insert into production_log (production_id, seq, previous_seq, entry, previous_hash, hash, from_status, to_status) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [productionId, seq, seq === 1 ? null : seq - 1, JSON.stringify(entry), previousHash, hash, from, to],
  );
}

export async function saveSignatures(tx: Transaction, before: Production | null, { productionId, signatures }: Production): Promise<void> {
  const known = new Map((before?.signatures ?? []).map((signature) => [signature.signatureId, signature]));
  for (const { signatureId, party, signer, mandateId, root, evidence, signedAt, voided } of signatures) {
    const earlier = known.get(signatureId);
    if (!earlier)
      await tx.query(
        'insert into production_signature (id, production_id, party_id, signer, mandate_id, root, evidence, signed_at, live) values ($1, $2, $3, $4, $5, $6, $7, $8, true)',
        [signatureId, productionId, party, signer, mandateId, root, evidence, new Date(signedAt)],
      );
    if (!earlier || earlier.voided !== null || voided === null) continue;
    await tx.query('update production_signature set live = false where id = $1', [signatureId]);
    await tx.query('insert into production_signature_voiding (signature_id, reason, at) values ($1, $2, $3)', [signatureId, voided.reason, new Date(voided.at)]);
  }
}
