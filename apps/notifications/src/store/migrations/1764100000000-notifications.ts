import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Notifications, what people have chosen, and the local mailbox. That nobody is told twice is the unique constraint's word, whatever is
 * delivered again and whoever reads it.
 */
export class Notifications1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(notification);
    await runner.query(around);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mailbox_message, preference_sheet, notification');
  }
}

const notification = `
  create table notification (
    id uuid primary key,
    -- The order of an inbox: events of one subject are applied one after the other, so theirs is kept even within one transaction.
    number bigint not null generated always as identity,
    version integer not null check (version > 0),
    channel text not null,
    state text not null,
    recipient uuid not null,
    cause_event_id uuid not null,
    cause_type text not null,
    cause_subject uuid not null,
    caused_at timestamptz not null,
    correlation_id text not null,
    template text not null,
    category text not null,
    arguments jsonb not null,
    own_zone text not null,
    other_zone text,
    acts_for jsonb,
    reasons jsonb not null,
    because text not null check (because in ('mandatory', 'chosen', 'default')),
    created_at timestamptz not null,
    attempts integer not null default 0 check (attempts between 0 and 8),
    -- When somebody has to look at an e-mail next: its first attempt, the next one, or the end of the lease of a running one.
    due_at timestamptz,
    message_id text,
    ended_at timestamptz,
    end_reason text,
    read_at timestamptz,
    constraint notification_once unique (cause_event_id, recipient, channel),
    check (case channel
      when 'inbox' then state in ('delivered', 'read', 'suppressed', 'stale')
      when 'email' then state in ('pending', 'sending', 'retrying', 'sent', 'failed', 'suppressed', 'stale')
      else false end),
    check ((due_at is not null) = (state in ('pending', 'sending', 'retrying'))),
    check ((message_id is not null) = (channel = 'email')),
    check ((end_reason is not null) = (state in ('failed', 'stale'))),
    check ((read_at is not null) = (state = 'read'))
  );
  create index notification_inbox on notification (recipient, number) where channel = 'inbox' and state in ('delivered', 'read');
  create index notification_unread on notification (recipient) where channel = 'inbox' and state = 'delivered';
  create index notification_due on notification (due_at) where due_at is not null;
  create index notification_open_of on notification (recipient) where due_at is not null;
`;

const around = `
  create table preference_sheet (
    person_ref uuid primary key,
    version integer not null check (version > 0),
    choices jsonb not null check (jsonb_typeof(choices) = 'array'),
    changed_at timestamptz not null
  );

  -- Stands in for a mail server where there is none, and therefore holds what a mail server would: the one place of this service
  -- with names and addresses. Old messages go, and those of an erased person at once.
  create table mailbox_message (
    id uuid primary key references notification,
    number bigint not null generated always as identity unique,
    recipient uuid not null,
    message_id text not null unique,
    to_name text not null,
    to_address text not null,
    subject text not null,
    text text not null,
    headers jsonb not null,
    received_at timestamptz not null
  );
  create index mailbox_message_of on mailbox_message (recipient);
  create index mailbox_message_received on mailbox_message (received_at);
`;
