import type { organisationKinds } from '@caravanserai/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationStatus } from '../domain/organisation';

export type OrganisationKind = (typeof organisationKinds)[number];

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') status: OrganisationStatus;
  @Column('text') kind: OrganisationKind;
  @Column('text') name: string;
  /** The name folded, by which lists are ordered. */
  @Column('text', { name: 'sort_name' }) sortName: string;
  /** ISO 3166-1 alpha-2 of any country; `partner` says whether it is one of the meeting's. */
  @Column('text', { nullable: true }) country: string | null;
  @Column('text', { nullable: true }) partner: string | null;
  @Column('text', { nullable: true }) city: string | null;
  @Column('text', { name: 'time_zone', nullable: true }) timeZone: string | null;
  /** WGS 84 in millionths of a degree, both or none. */
  @Column('integer', { name: 'latitude_microdegrees', nullable: true }) latitudeMicrodegrees: number | null;
  @Column('integer', { name: 'longitude_microdegrees', nullable: true }) longitudeMicrodegrees: number | null;
  @Column('text', { nullable: true }) homepage: string | null;
  @Column('text', { name: 'import_source', nullable: true }) importSource: string | null;
  /** Set when a person found it to be the same as another one: whoever looks for it should go there. */
  @Column('uuid', { name: 'succeeded_by', nullable: true }) succeededBy: string | null;
  @Column('boolean', { name: 'runs_platform' }) runsPlatform: boolean;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}
