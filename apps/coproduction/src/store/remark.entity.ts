import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody wrote as a reason. It can be erased; the log keeps its hash. */
@Entity('remark')
export class Remark {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'aggregate_type' }) aggregateType: string;
  @Column('text', { name: 'aggregate_id' }) aggregateId: string;
  @Column('text') action: string;
  @Column('text') text: string;
  @Column('timestamptz') at: Date;
  @Column('text', { name: 'account_key' }) accountKey: string;
  @Column('uuid', { name: 'person_ref', nullable: true }) personRef: string | null;
  @Column('uuid', { name: 'acting_for', nullable: true }) actingFor: string | null;
}
