import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SecurityLevel } from '../domain/offer-terms';

@Entity('space')
export class Space {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') name: string;
  @Column('text') zone: string;
  /** The organisation's partner when the space was registered: its weekends are those of that country. */
  @Column('text', { nullable: true }) partner: string | null;
  @Column('integer', { name: 'floor_area_m2' }) floorAreaM2: number;
  @Column('integer', { name: 'wall_length_m', nullable: true }) wallLengthM: number | null;
  @Column('integer', { name: 'clear_height_cm', nullable: true }) clearHeightCm: number | null;
  @Column('text', { name: 'security_level' }) securityLevel: SecurityLevel;
  @Column('date', { name: 'report_date' }) reportDate: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
