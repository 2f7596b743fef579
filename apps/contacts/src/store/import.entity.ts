import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowCandidate } from '../domain/imported-row';

/** A row of a file that was seen before; the hash tells whether it says the same today. */
@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('text') source: string;
  @PrimaryColumn('text', { name: 'row_id' }) rowId: string;
  @Column('text', { name: 'content_hash' }) contentHash: string;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('timestamptz', { name: 'imported_at' }) importedAt: Date;
}

@Entity('match_proposal')
export class MatchProposal {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') status: 'open' | 'same' | 'different';
  @Column('text') about: 'organisation' | 'venue';
  @Column('text') source: string;
  /** `rowId` of an organisation row, the text of a venue. */
  @Column('text') key: string;
  @Column('text') text: string;
  /** The row as it came, so that the decision can still make or fill the organisation. */
  @Column('jsonb') row: unknown;
  @Column('text', { name: 'content_hash', nullable: true }) contentHash: string | null;
  @Column('jsonb') candidates: RowCandidate[];
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
}
