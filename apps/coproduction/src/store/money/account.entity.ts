import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountDefinition } from '../../domain/money/account-definition';
import type { AccountStatus } from '../../domain/money/account-lifecycle';

/** One collection account with the waterfall it is kept under, which never changes. */
@Entity('money_account')
export class AccountRow {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') status: AccountStatus;
  @Column('uuid', { name: 'agreement_id' }) agreementId: string;
  @Column('char', { length: 64 }) root: string;
  @Column('text') title: string;
  @Column('uuid', { name: 'lead_id' }) leadId: string;
  @Column('uuid', { name: 'keeper_id' }) keeperId: string;
  @Column('jsonb') definition: AccountDefinition;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
}

/** Which organisations an account is shown to. */
@Entity('money_account_party')
export class AccountPartyRow {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId: string;
}

/** One entry of the book; the database lets it only be added. */
@Entity('money_receipt')
export class ReceiptRow {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @PrimaryColumn('integer') number: number;
  @Column('date', { name: 'received_on' }) receivedOn: string;
  @Column('char', { length: 3 }) currency: string;
  /** One receipt is a safe integer; totals of many are summed by the database and come as text. */
  @Column('bigint') minor: number;
  @Column('text', { nullable: true }) reference: string | null;
  @Column('integer', { nullable: true }) corrects: number | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('uuid', { name: 'recorded_for' }) recordedFor: string;
}
