import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person as everybody but the vault knows them: a reference. It outlives their data, and then resolves to nobody. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid') ref: string;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'known_since' }) knownSince: Date;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt: Date | null;
}

/** All that is personal. */
@Entity('person_vault')
export class PersonVault {
  @PrimaryColumn('uuid', { name: 'person_ref' }) personRef: string;
  @Column('text', { name: 'display_name' }) displayName: string;
  @Column('text') email: string;
  @Column('text') language: string;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
}

/** An account of an issuer that is this person. Deleted, not marked, when it is unlinked: a subject may be a name. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'account_key' }) accountKey: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('uuid', { name: 'person_ref' }) personRef: string;
  @Column('timestamptz', { name: 'linked_at' }) linkedAt: Date;
}
