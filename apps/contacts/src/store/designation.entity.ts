import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DesignationState, VerificationMethod } from '../domain/designation';

export type EndReason = 'expired' | 'superseded' | 'resigned' | 'revoked' | 'erased' | 'cancelled';

@Entity('designation')
export class Designation {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'office_id' }) officeId: string;
  @Column('uuid', { name: 'person_ref' }) personRef: string;
  /** 0 is the principal, 1 and up are alternates in their order. */
  @Column('integer') rank: number;
  @Column('text') status: DesignationState;
  @Column('timestamptz', { name: 'valid_from' }) validFrom: Date;
  @Column('timestamptz', { name: 'valid_to', nullable: true }) validTo: Date | null;
  /** The holder's own choice; the office is public without it. */
  @Column('boolean', { name: 'name_published' }) namePublished: boolean;
  @Column('uuid', { name: 'submitted_by' }) submittedBy: string;
  @Column('uuid', { name: 'submitted_for' }) submittedFor: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('integer', { nullable: true }) ordinal: number | null;
  @Column('timestamptz', { name: 'activated_at', nullable: true }) activatedAt: Date | null;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: EndReason | null;
}

/** The designating authority's letter, by its particulars and hash; the paper itself stays with whoever verified it. */
@Entity('letter')
export class Letter {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'designation_id' }) designationId: string;
  @Column('text') issuer: string;
  @Column('text') reference: string;
  @Column('date') dated: string;
  @Column('text') language: string;
  @Column('text') sha256: string;
  @Column('timestamptz', { name: 'attached_at' }) attachedAt: Date;
  @Column('text', { name: 'verification_method', nullable: true }) verificationMethod: VerificationMethod | null;
  @Column('uuid', { name: 'verified_by', nullable: true }) verifiedBy: string | null;
  @Column('timestamptz', { name: 'verified_at', nullable: true }) verifiedAt: Date | null;
}
