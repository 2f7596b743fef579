import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FacilityStanding } from '../domain/facility';
import type { StopState } from '../domain/stop-lifecycle';

/** A stop that stands or stood in line; what was imported of the past is read as `RecordedStop`. */
@Entity('stop')
export class Stop {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') state: StopState;
  @Column('uuid', { name: 'tour_id' }) tourId: string;
  @Column('uuid', { name: 'organiser_id' }) organiserId: string;
  @Column('uuid', { name: 'host_id' }) hostId: string;
  @Column('uuid', { name: 'space_id' }) spaceId: string;
  @Column({ type: 'bigint', name: 'placed_no', insert: false, update: false }) placedNo: number;
  @Column('timestamptz', { name: 'placed_at' }) placedAt: Date;
  @Column('text') zone: string;
  @Column('date') delivery: string;
  @Column('date') opening: string;
  @Column('date') closing: string;
  @Column('date') dispatch: string;
  @Column('timestamptz', { name: 'occupies_from' }) occupiesFrom: Date;
  @Column('timestamptz', { name: 'occupies_to' }) occupiesTo: Date;
  @Column('timestamptz', { name: 'set_free_at' }) setFreeAt: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt: Date | null;
  @Column('text') facility: FacilityStanding;
  @Column('timestamptz', { name: 'sign_by', nullable: true }) signBy: Date | null;
  @Column('uuid', { name: 'agreement_id', nullable: true }) agreementId: string | null;
  @Column('bigint', { name: 'fee_minor', nullable: true }) feeMinor: number | null;
  @Column('char', { name: 'fee_currency', length: 3, nullable: true }) feeCurrency: string | null;
  @Column('text', { name: 'import_source', nullable: true }) importSource: string | null;
}
