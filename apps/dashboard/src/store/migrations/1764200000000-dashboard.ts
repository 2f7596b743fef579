import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All tables are copies: they are made of events alone, and a rebuild makes the same rows of the same events in whatever order. */
export class Dashboard1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table copy_organisation (
        id uuid primary key,
        name text not null,
        partner text,
        status text not null,
        names jsonb not null
      );

      -- Every version of every table: an event is judged by the one that held when it happened.
      create table copy_workflow (
        workflow text not null,
        sequence bigint not null,
        declared_at text not null,
        definition jsonb not null,
        primary key (workflow, sequence)
      );

      -- One row an event, never deleted. What the tables make of it stands behind: empty where no table knows of such things.
      create table copy_step (
        topic text not null,
        subject uuid not null,
        sequence bigint not null,
        event_id uuid not null,
        type text not null,
        at timestamptz not null,
        correlation_id text not null,
        causation_id text not null,
        fact jsonb not null,
        workflow text,
        instance text,
        kind text check (kind in ('step', 'beside', 'forbidden')),
        action text,
        actor text,
        from_state text,
        to_state text,
        due_at timestamptz,
        ended boolean not null default false,
        primary key (topic, subject, sequence)
      );
      create index copy_step_instance on copy_step (workflow, instance, sequence);

      create table copy_instance (
        workflow text not null,
        id text not null,
        topic text not null,
        subject uuid not null,
        title text,
        parties jsonb not null,
        partner text,
        state text not null,
        started_at timestamptz not null,
        entered_at timestamptz not null,
        ended_at timestamptz,
        due_at timestamptz,
        deadline timestamptz,
        steps integer not null,
        primary key (workflow, id)
      );
      create index copy_instance_subject on copy_instance (subject);

      -- Which things an event's data name: by it the story of one goes on in others.
      create table copy_relation (
        topic text not null,
        subject uuid not null,
        field text not null,
        other uuid not null,
        primary key (topic, subject, field, other)
      );
      create index copy_relation_other on copy_relation (other);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table copy_relation, copy_instance, copy_step, copy_workflow, copy_organisation');
  }
}
