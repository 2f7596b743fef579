import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Names by BCP 47 tag; position 0 is the name, the others are aliases and names in other languages. */
@Entity('organisation_name')
export class OrganisationName {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
  @PrimaryColumn('integer') position: number;
  @Column('text') language: string;
  @Column('text') text: string;
  @Column('text') folded: string;
}

/** Words by which organisations with near names are looked up before they are compared. */
@Entity('organisation_word')
export class OrganisationWord {
  @PrimaryColumn('text') word: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
}

/** What the organisation is called in other registers: ISIL, Wikidata, ROR. One id belongs to one organisation. */
@Entity('organisation_external_id')
export class OrganisationExternalId {
  @PrimaryColumn('text') scheme: string;
  @PrimaryColumn('text') value: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
}
