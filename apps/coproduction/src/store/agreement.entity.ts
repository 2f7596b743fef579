import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreementStatus } from '../domain/agreement-lifecycle';
import type { LogEntry } from '../domain/agreement-log';
import type { AgreementVersion } from '../domain/agreement-version';
import type { VoidReason } from '../domain/agreement';
import type { Role } from '../domain/party';

/** What lists and locks need; where an agreement stands is folded from its log, and this row repeats it. */
@Entity('agreement')
export class AgreementRow {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') status: AgreementStatus;
  @Column('uuid', { name: 'stop_id' }) stopId: string;
  @Column('integer') round: number;
  @Column('uuid', { name: 'organiser_id' }) organiserId: string;
  @Column('text', { name: 'organiser_name' }) organiserName: string;
  @Column('uuid', { name: 'host_id' }) hostId: string;
  @Column('text', { name: 'host_name' }) hostName: string;
  @Column('text') title: string;
  @Column('timestamptz', { name: 'sign_by' }) signBy: Date;
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt: Date;
}

/** One text; the database refuses any change of it. */
@Entity('agreement_version')
export class VersionRow {
  @PrimaryColumn('uuid', { name: 'agreement_id' }) agreementId: string;
  @PrimaryColumn('integer') number: number;
  @Column('char', { length: 64 }) root: string;
  @Column('text', { name: 'proposed_by' }) proposedBy: Role;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
  @Column('jsonb') text: AgreementVersion;
}

/** One entry of the log; the database refuses any change of it and any entry that does not follow the one before. */
@Entity('agreement_log')
export class LogRow {
  @PrimaryColumn('uuid', { name: 'agreement_id' }) agreementId: string;
  @PrimaryColumn('integer') seq: number;
  @Column('jsonb') entry: LogEntry;
  @Column('char', { length: 64, name: 'previous_hash', nullable: true }) previousHash: string | null;
  @Column('char', { length: 64 }) hash: string;
  @Column('text', { name: 'from_status', nullable: true }) fromStatus: AgreementStatus | null;
  @Column('text', { name: 'to_status' }) toStatus: AgreementStatus;
}

@Entity('signature')
export class SignatureRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId: string;
  @Column('text', { name: 'signed_for' }) signedFor: Role;
  @Column('uuid') signer: string;
  @Column('uuid', { name: 'mandate_id' }) mandateId: string;
  @Column('char', { length: 64 }) root: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt: Date;
  @Column('boolean') live: boolean;
}

/** That a signature lost its effect, beside the signature, which stays as it was given. */
@Entity('signature_voiding')
export class VoidingRow {
  @PrimaryColumn('uuid', { name: 'signature_id' }) signatureId: string;
  @Column('text') reason: VoidReason;
  @Column('timestamptz') at: Date;
}
