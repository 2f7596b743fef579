import { randomUUID } from 'node:crypto';
import { importProposalRaised } from '@caravanserai/contracts';
import { hashOf } from '@caravanserai/kernel/hash';
import { Outbox } from '@caravanserai/messaging';
import { type ActedBy, logTransition, type Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type ImportDoubt, importProposalLifecycle, type ImportProposalState } from '../domain/import-proposal';
import type { RowContent } from '../domain/recorded-rows';
import type { ImportKind } from './import-rows';

export interface ImportProposal {
  readonly id: string;
  readonly version: number;
  readonly state: ImportProposalState;
  readonly kind: ImportKind;
  readonly source: string;
  readonly rowId: string;
  readonly code: ImportDoubt;
  /** The row as it came, without the organisations that its venues were matched to. */
  readonly content: RowContent;
  readonly contentHash: string;
  /** The recorded tours or engagements that it may be. */
  readonly candidates: readonly string[];
  /** Which one it was found to be, or may only be; null where there are several or it is none. */
  readonly subjectId: string | null;
  readonly proposedAt: Date;
  readonly decidedAt: Date | null;
}

export const proposalColumns = `id, version, state, kind, source, row_id as "rowId", code, content, content_hash as "contentHash", candidates,
  subject_id as "subjectId", proposed_at as "proposedAt", decided_at as "decidedAt"`;

export const proposalView = ({ contentHash: _, ...shown }: ImportProposal) => shown;

type Asked = Pick<ImportProposal, 'kind' | 'source' | 'rowId' | 'code' | 'content' | 'candidates'>;

/** The questions of imports to a person; one row never has two open ones. */
@Injectable()
export class ImportProposals {
  constructor(private readonly outbox: Outbox) {}

  /** Asks, or brings the question that waits already up to date; false when a person has set these very words aside before. */
  async ask(tx: Transaction, by: ActedBy, asked: Asked): Promise<boolean> {
    const contentHash = hashOf(asked.content);
    if (await isSetAside(tx, asked, contentHash)) return false;
    const { kind, code } = asked;
    const subjectId = code === 'row-changed' ? asked.candidates[0] : null;
    const [row] = await tx.query<{ id: string; version: number }>(
      `insert into import_proposal (id, version, state, kind, source, row_id, code, content, content_hash, candidates, subject_id, proposed_at)
       values ($1, 1, 'open', $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (kind, source, row_id) where state = 'open' do update set version = import_proposal.version + 1, code = excluded.code,
         content = excluded.content, content_hash = excluded.content_hash, candidates = excluded.candidates, subject_id = excluded.subject_id, proposed_at = excluded.proposed_at
       returning id, version`,
      [randomUUID(), kind, asked.source, asked.rowId, code, JSON.stringify(asked.content), contentHash, asked.candidates, subjectId, tx.now],
    );
    const { id, version } = row!;
    if (version > 1) return true;
    await logTransition(tx, by, { of: importProposalLifecycle.workflow, id, action: 'propose', from: null, to: 'open' });
    await this.outbox.add(tx, importProposalRaised, id, { proposalId: id, kind, reason: code });
    return true;
  }
}

export async function lockProposal(tx: Transaction, id: string): Promise<ImportProposal | null> {
  const [row] = await tx.query<ImportProposal>(`select ${proposalColumns} from import_proposal where id = $1 for update`, [id]);
  return row ?? null;
}

async function isSetAside(tx: Transaction, { kind, source, rowId }: Asked, contentHash: string): Promise<boolean> {
  const rows = await tx.query("select from import_proposal where kind = $1 and source = $2 and row_id = $3 and content_hash = $4 and state = 'different' limit 1", [
    kind, source, rowId, contentHash,
  ]);
  return rows.length > 0;
}
