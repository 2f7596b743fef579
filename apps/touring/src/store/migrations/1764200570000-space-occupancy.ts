import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reserve as reserveAmongStops } from './1764100001000-stops';
import { move as moveAmongStops } from './1764200330000-moves';

/**
 * Exhibitions and performances share the spaces of a house. Whatever is firm in a space stands in one table, with one constraint over it,
 * and the database itself writes that table, so that no code can promise a space and leave it out.
 */
export class SpaceOccupancy1764200570000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [instants, table, follow, takenNow, reserve, move]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger stop_occupies_space on stop; drop trigger engagement_occupies_space on engagement;
      drop function touring_occupy_space; drop table space_occupancy;
      alter table stop add constraint stop_space_taken_once exclude using gist (space_id with =, tstzrange(occupies_from, occupies_to) with &&)
        where (state in ('reserved', 'confirmed'));
      alter table engagement drop column placed_no, drop column occupies_from, drop column occupies_to;
    `);
    for (const earlier of [reserveAmongStops, moveAmongStops]) await runner.query(earlier.replace('create function', 'create or replace function'));
  }
}

/** A run has the stage from the first day to the last one by the clock of the house. */
const instants = `
  alter table engagement
    add column placed_no bigint,
    add column occupies_from timestamptz generated always as (first_day::timestamp at time zone zone) stored,
    add column occupies_to timestamptz generated always as (day_after::timestamp at time zone zone) stored;
  -- Until now the two kinds did not count each other, so holds of performances queue up behind the holds of stops that are there.
  update engagement set placed_no = numbered.placed_no from (
    select id, nextval(pg_get_serial_sequence('stop', 'placed_no')) as placed_no from (select id from engagement where placed_at is not null order by placed_at, id) waiting
  ) numbered where engagement.id = numbered.id;
`;

const table = `
  create table space_occupancy (
    kind text not null check (kind in ('stop', 'engagement')),
    subject_id uuid not null,
    space_id uuid not null references space,
    during tstzrange not null check (not isempty(during)),
    primary key (kind, subject_id),
    constraint space_taken_once exclude using gist (space_id with =, during with &&)
  );
`;

const firmStops = `'{reserved,confirmed}'`;
const firmEngagements = `'{offer,contract,advancing,advanced,travel,get-in,performed,get-out,settled}'`;

const follow = `
  -- The arguments are the kind and its firm states. What is firm and stays where it was is left alone.
  create function touring_occupy_space() returns trigger language plpgsql as $$
  begin
    if not new.state = any (tg_argv[1]::text[]) then
      delete from space_occupancy where kind = tg_argv[0] and subject_id = new.id;
    elsif tg_op = 'INSERT' or not old.state = any (tg_argv[1]::text[])
      or (old.space_id, old.occupies_from, old.occupies_to) is distinct from (new.space_id, new.occupies_from, new.occupies_to) then
      insert into space_occupancy as taken (kind, subject_id, space_id, during) values (tg_argv[0], new.id, new.space_id, tstzrange(new.occupies_from, new.occupies_to))
        on conflict (kind, subject_id) do update set space_id = excluded.space_id, during = excluded.during;
    end if;
    return null;
  end $$;
  create trigger stop_occupies_space after insert or update of state, space_id, occupies_from, occupies_to on stop
    for each row execute function touring_occupy_space('stop', ${firmStops});
  create trigger engagement_occupies_space after insert or update of state, space_id, first_day, day_after, zone on engagement
    for each row execute function touring_occupy_space('engagement', ${firmEngagements});
`;

const takenNow = `
  insert into space_occupancy select 'stop', id, space_id, tstzrange(occupies_from, occupies_to) from stop where state = any (${firmStops});
  -- Where a stage was promised twice before this, both promises stand, and the space is kept for whoever had it first.
  insert into space_occupancy select 'engagement', id, space_id, tstzrange(occupies_from, occupies_to) from engagement
    where state = any (${firmEngagements}) order by placed_no on conflict do nothing;
  alter table stop drop constraint stop_space_taken_once;
`;

const reserve = `
  create or replace function touring_reserve_stop(a_stop uuid, sign_until timestamptz, asked_minor bigint, asked_currency text) returns text language plpgsql as $$
  declare
    violated text;
  begin
    update stop set state = 'reserved', version = version + 1, expires_at = null, sign_by = sign_until,
      fee_minor = asked_minor, fee_currency = asked_currency where id = a_stop;
    return null;
  exception when exclusion_violation then
    get stacked diagnostics violated = constraint_name;
    return case violated when 'space_taken_once' then 'space-already-reserved' else 'set-already-reserved' end;
  end $$;
`;

const move = `
  create or replace function touring_move_stop(a_stop uuid, days jsonb) returns text language plpgsql as $$
  declare
    violated text;
    new_days stop := jsonb_populate_record(null::stop, days);
  begin
    update stop set version = version + 1, delivery = new_days.delivery, opening = new_days.opening, closing = new_days.closing, dispatch = new_days.dispatch,
      occupies_from = new_days.occupies_from, occupies_to = new_days.occupies_to, set_free_at = new_days.set_free_at where id = a_stop;
    return null;
  exception when exclusion_violation then
    get stacked diagnostics violated = constraint_name;
    return case violated when 'space_taken_once' then 'space-already-reserved' else 'set-already-reserved' end;
  end $$;
`;
