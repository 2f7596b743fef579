import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Category } from '../domain/category';
import type { Because, Channel } from '../domain/choices';
import type { EmailState } from '../domain/email-lifecycle';
import type { InboxState } from '../domain/inbox-lifecycle';
import type { Names } from '../domain/names';
import type { Reason } from '../domain/recipients';
import type { Template } from '../domain/template';
import type { Arguments } from '../domain/wording';

/** One notification of one event to one person on one channel, with why it was decided so. Nothing of the person but the reference. */
@Entity('notification')
export class Notification {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'bigint', insert: false, update: false }) number: number;
  @Column('integer') version: number;
  @Column('text') channel: Channel;
  @Column('text') state: EmailState | InboxState;
  @Column('uuid') recipient: string;
  @Column('uuid', { name: 'cause_event_id' }) causeEventId: string;
  @Column('text', { name: 'cause_type' }) causeType: string;
  @Column('uuid', { name: 'cause_subject' }) causeSubject: string;
  @Column('timestamptz', { name: 'caused_at' }) causedAt: Date;
  @Column('text', { name: 'correlation_id' }) correlationId: string;
  @Column('text') template: Template;
  @Column('text') category: Category;
  @Column('jsonb') arguments: Arguments;
  @Column('text', { name: 'own_zone' }) ownZone: string;
  @Column('text', { name: 'other_zone', nullable: true }) otherZone: string | null;
  @Column('jsonb', { name: 'acts_for', nullable: true }) actsFor: Names | null;
  @Column('jsonb') reasons: readonly Reason[];
  @Column('text') because: Because;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('integer') attempts: number;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('text', { name: 'message_id', nullable: true }) messageId: string | null;
  /** The letter that carries this one as a line of a digest. */
  @Column('uuid', { name: 'digest_id', nullable: true }) digestId: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: string | null;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}

/** A notification before the database has given it its number. */
export type NewNotification = Omit<Notification, 'number'>;
