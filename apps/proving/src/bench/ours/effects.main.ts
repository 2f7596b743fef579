import 'reflect-metadata';
import { type EventEnvelope, type EventOf, stopHeld } from '@caravanserai/contracts';
import { defineService, runService } from '@caravanserai/hosting';
import { CopiesMany, type EventContext, ReactsTo } from '@caravanserai/messaging';
import { Controller, Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';

type Held = EventEnvelope<EventOf<typeof stopHeld>>;

/** The work of the stock peer's consumer in a service of this house: one insert and one update for each event. */
@Controller()
class OneByOne {
  @ReactsTo(stopHeld)
  async held({ subject, data }: Held, { tx }: EventContext): Promise<void> {
    await tx.prepared('effect', 'insert into effect (subject_id) values ($1)', [subject]);
    await tx.prepared('tally', 'update tour_tally set holds = holds + 1 where tour_id = $1', [data.tourId]);
  }
}

/** A copy that takes many events in one statement. */
@Controller()
class SetBased {
  @CopiesMany(stopHeld)
  async held(events: Held[], { tx }: EventContext): Promise<void> {
    await tx.prepared('effects', 'insert into copy_effect (subject_id, tour_id, title) select * from unnest($1::uuid[], $2::uuid[], $3::text[])', [
      events.map(({ subject }) => subject),
      events.map(({ data }) => data.tourId),
      events.map(({ data }) => data.title),
    ]);
  }
}

class Effects1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table effect (no bigint generated always as identity, subject_id uuid primary key);
      create table copy_effect (no bigint generated always as identity, subject_id uuid primary key, tour_id uuid not null, title text not null);
      create table tour_tally (tour_id uuid primary key, holds integer not null default 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tour_tally, copy_effect, effect');
  }
}

@Module({ controllers: [process.env['SET_BASED'] ? SetBased : OneByOne] })
class EffectsModule {}

const effects = defineService({
  name: process.env['SERVICE_NAME'] ?? 'effects',
  title: 'Effects of holds, for measuring',
  module: () => EffectsModule,
  entities: [],
  migrations: [Effects1764200000000],
  lifecycles: [],
  policy: {},
  refusals: {},
  environment: () => ({}),
});

void runService(effects);
