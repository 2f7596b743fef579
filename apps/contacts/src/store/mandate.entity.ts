import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Power } from '../domain/mandate';

@Entity('mandate')
export class Mandate {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') status: 'granted' | 'revoked';
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('uuid', { name: 'person_ref' }) personRef: string;
  @Column('text') power: Power;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
  @Column('bigint', { name: 'limit_minor', nullable: true }) limitMinor: number | null;
  @Column('text', { name: 'limit_currency', nullable: true }) limitCurrency: string | null;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date;
  /** Null for what an invitation of the platform itself granted. */
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  /** The instant from which a revoked mandate counts as gone; it may lie before `revokedAt`. */
  @Column('timestamptz', { name: 'held_until', nullable: true }) heldUntil: Date | null;
}

@Entity('invitation')
export class Invitation {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') status: 'open' | 'redeemed' | 'expired' | 'withdrawn';
  @Column('uuid', { name: 'organisation_id' }) organisationId: string;
  @Column('text', { name: 'code_hash' }) codeHash: string;
  @Column('text', { array: true }) powers: Power[];
  /** End of the mandates that it grants. */
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
  @Column('bigint', { name: 'limit_minor', nullable: true }) limitMinor: number | null;
  @Column('text', { name: 'limit_currency', nullable: true }) limitCurrency: string | null;
  /** Set when it is for a person who is known already, such as a named point of contact without an account. */
  @Column('uuid', { name: 'person_ref', nullable: true }) personRef: string | null;
  @Column('boolean', { name: 'first_administrator' }) firstAdministrator: boolean;
  @Column('timestamptz', { name: 'issued_at' }) issuedAt: Date;
  @Column('uuid', { name: 'issued_by', nullable: true }) issuedBy: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('uuid', { name: 'redeemed_by', nullable: true }) redeemedBy: string | null;
}
