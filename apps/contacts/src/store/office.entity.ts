import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A point of contact as an office: it has a mailbox and a clock, and people come and go in its seats. */
@Entity('office')
export class Office {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') partner: string;
  /** Null for the general office of the partner. */
  @Column('text', { nullable: true }) theme: string | null;
  @Column('text') mailbox: string;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('text', { array: true }) languages: string[];
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'details_confirmed_at', nullable: true }) detailsConfirmedAt: Date | null;
  /** How many people have been in office; gives each one an ordinal that stays when the name goes. */
  @Column('integer', { name: 'holders_so_far' }) holdersSoFar: number;
}

/** Announced leave of a holder: the next rank answers meanwhile. */
@Entity('absence')
export class Absence {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'designation_id' }) designationId: string;
  @Column('timestamptz', { name: 'absent_from' }) absentFrom: Date;
  @Column('timestamptz', { name: 'absent_to' }) absentTo: Date;
}
