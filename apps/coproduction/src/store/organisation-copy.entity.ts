import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A name with its language (BCP 47), as the directory answers it. */
export interface NameIn {
  readonly language: string;
  readonly text: string;
}

/** This service's own copy of what `contacts` says of organisations, as far as an agreement names it. */
@Entity('copy_organisation')
export class OrganisationCopy {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) partner: string | null;
  @Column('jsonb') names: readonly NameIn[];
}
