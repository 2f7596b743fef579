import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner of the meeting: reference data but for its participation and its designating authority. */
@Entity('partner')
export class Partner {
  @PrimaryColumn('text') code: string;
  @Column('integer') version: number;
  @Column('text') kind: 'country' | 'union' | 'secretariat';
  @Column('text') side: 'EUROPE' | 'ASIA';
  @Column('text', { name: 'coordination_group' }) coordinationGroup: 'EEAS' | 'ASEAN' | 'NESA';
  @Column('text', { name: 'time_zone', nullable: true }) timeZone: string | null;
  @Column('jsonb') names: Record<string, string>;
  @Column('date', { name: 'admitted_on' }) admittedOn: string;
  @Column('text', { name: 'first_summit' }) firstSummit: string;
  @Column('date', { name: 'first_summit_on' }) firstSummitOn: string;
  @Column('text') participation: 'participating' | 'suspended';
  @Column('date', { name: 'participation_since' }) participationSince: string;
  @Column('text', { name: 'participation_source' }) participationSource: string;
  @Column('text') source: string;
  @Column('date', { name: 'as_of' }) asOf: string;
  @Column('uuid', { name: 'authority_organisation_id', nullable: true }) authorityOrganisationId: string | null;
}
