import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals of other dates for confirmed stops, and the one step that moves a reservation. */
export class Moves1764200330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(move);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function touring_move_stop; drop table stop_move');
  }
}

const table = `
  create table stop_move (
    id uuid primary key,
    version integer not null check (version > 0),
    state text not null check (state in ('proposed', 'accepted', 'declined', 'withdrawn')),
    stop_id uuid not null references stop,
    proposed_by text not null check (proposed_by in ('organiser', 'host')),
    delivery date not null,
    opening date not null,
    closing date not null,
    dispatch date not null,
    instead_of jsonb not null,
    proposed_at timestamptz not null,
    decided_at timestamptz,
    check (delivery <= opening and opening < closing and closing <= dispatch),
    check ((state = 'proposed') = (decided_at is null))
  );
  create unique index stop_move_one_at_a_time on stop_move (stop_id) where state = 'proposed';
  create index stop_move_of on stop_move (stop_id, proposed_at, id);
`;

export const move = `
  -- Space and set move together or not at all; the exclusion constraints say the last word, and only this update is taken back.
  create function touring_move_stop(a_stop uuid, days jsonb) returns text language plpgsql as $$
  declare
    violated text;
    new_days stop := jsonb_populate_record(null::stop, days);
  begin
    update stop set version = version + 1, delivery = new_days.delivery, opening = new_days.opening, closing = new_days.closing, dispatch = new_days.dispatch,
      occupies_from = new_days.occupies_from, occupies_to = new_days.occupies_to, set_free_at = new_days.set_free_at where id = a_stop;
    return null;
  exception when exclusion_violation then
    get stacked diagnostics violated = constraint_name;
    return case violated when 'stop_space_taken_once' then 'space-already-reserved' else 'set-already-reserved' end;
  end $$;
`;
