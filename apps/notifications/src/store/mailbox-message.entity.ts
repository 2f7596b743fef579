import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A message as a mail server would have got it. */
@Entity('mailbox_message')
export class MailboxMessage {
  @PrimaryColumn('uuid') id: string;
  @Column({ type: 'bigint', insert: false, update: false }) number: number;
  @Column('uuid') recipient: string;
  @Column('text', { name: 'message_id' }) messageId: string;
  @Column('text', { name: 'to_name' }) toName: string;
  @Column('text', { name: 'to_address' }) toAddress: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('jsonb') headers: Readonly<Record<string, string>>;
  @Column('timestamptz', { name: 'received_at' }) receivedAt: Date;
}
