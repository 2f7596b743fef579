import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rank as rankAmongStops } from './1764100001000-stops';
import { placeHold as placeHoldAmongStops } from './1764100002000-place-hold';

/** Stops and performances wait in one line for a space; a set goes with its tour and is waited for by stops alone. */
export class OneLine1764200571000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [line, rank, placeHold]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const earlier of [rankAmongStops, placeHoldAmongStops]) await runner.query(earlier.replace('create function', 'create or replace function'));
    await runner.query('drop function touring_rank_of_run; drop view in_line; drop index engagement_line_of_space');
  }
}

const stopsInLine = `('hold', 'challenged', 'reserved', 'confirmed')`;
const engagementsInLine = `('hold', 'offer', 'contract', 'advancing', 'advanced', 'travel', 'get-in', 'performed', 'get-out', 'settled')`;

const line = `
  create index engagement_line_of_space on engagement (space_id, occupies_from) where state in ${engagementsInLine};

  -- Confirmed is what both sides are bound by: a contract that is out, and an offer of performances, may still fall.
  create view in_line as
    select 'stop' as kind, id, tour_id, organiser_id, host_id, space_id, state, placed_no, occupies_from, occupies_to, set_free_at, delivery as first_day, dispatch as day_after,
      state in ('reserved', 'confirmed') as is_firm, state = 'confirmed' as is_confirmed
    from stop where state in ${stopsInLine}
    union all
    select 'engagement', id, tour_id, organiser_id, host_id, space_id, state, placed_no, occupies_from, occupies_to, occupies_to, first_day, day_after,
      state <> 'hold', state not in ('hold', 'offer')
    from engagement where state in ${engagementsInLine};
`;

const rank = `
  create or replace function touring_rank(mine stop) returns integer language sql stable as $$
    select case when mine.state in ${stopsInLine} then 1 + (
      select count(*)::integer from (
        select id from stop where tour_id = mine.tour_id and state in ${stopsInLine}
          and placed_no < mine.placed_no and occupies_from < mine.set_free_at and set_free_at > mine.occupies_from
        union
        select id from in_line where space_id = mine.space_id
          and placed_no < mine.placed_no and occupies_from < mine.occupies_to and occupies_to > mine.occupies_from
      ) before) end
  $$;

  -- A company plays in one place at a time, so a run waits for those of its own company as well; whatever is firm stands before every hold.
  create function touring_rank_of_run(mine in_line) returns integer language sql stable as $$
    select 1 + count(*)::integer from in_line o where o.id <> mine.id and (o.space_id = mine.space_id or (o.kind = 'engagement' and o.tour_id = mine.tour_id))
      and o.occupies_from < mine.occupies_to and o.occupies_to > mine.occupies_from and (o.is_firm or o.placed_no < mine.placed_no)
  $$;
`;

/** As before, but for the line of the space, and that a host hears what of its own is in the way. */
const placeHold = `
  create or replace function touring_place_hold(stay jsonb, facts jsonb, known_version integer, at timestamptz, cause jsonb) returns jsonb language plpgsql as $$
  declare
    mine stop := jsonb_populate_record(null::stop, stay);
    the_tour tour;
    offer_state text;
    ahead integer;
    confirmed_on text;
    expires_text text;
  begin
    select * into the_tour from tour where id = mine.tour_id for no key update;
    perform 1 from space where id = mine.space_id for no key update;
    select state into offer_state from offer where id = the_tour.offer_id;
    if known_version <> the_tour.version then
      return touring_refusal('version-is-stale', jsonb_build_object('current', the_tour.version));
    elsif the_tour.state <> 'planned' then
      return touring_refusal('tour-not-open', jsonb_build_object('state', the_tour.state));
    elsif offer_state <> 'published' then
      return touring_refusal('offer-not-open', jsonb_build_object('state', offer_state));
    elsif not exists (select 1 from copy_organisation where id = mine.host_id and status = 'active') then
      return touring_refusal('organisation-unknown', jsonb_build_object('organisationId', mine.host_id));
    end if;

    select count(distinct id), min(contested) filter (where is_confirmed) into ahead, confirmed_on from (
      select id, state = 'confirmed' as is_confirmed, 'set' as contested from stop where tour_id = mine.tour_id and state in ${stopsInLine}
        and occupies_from < mine.set_free_at and set_free_at > mine.occupies_from
      union all
      select id, is_confirmed, 'space' from in_line where space_id = mine.space_id
        and occupies_from < mine.occupies_to and occupies_to > mine.occupies_from
    ) line;
    if confirmed_on is not null then
      return touring_refusal('dates-already-confirmed', jsonb_build_object('contested', confirmed_on, 'inTheWay', coalesce((
        select jsonb_agg(jsonb_build_object('kind', o.kind, 'id', o.id, 'title', t.title, 'firstDay', o.first_day, 'dayAfter', o.day_after, 'isConfirmed', true) order by o.occupies_from, o.id)
        from in_line o join tour t on t.id = o.tour_id
        where o.is_confirmed and o.space_id = mine.space_id and o.occupies_from < mine.occupies_to and o.occupies_to > mine.occupies_from), '[]'::jsonb)));
    end if;

    mine.expires_at := least(mine.occupies_from,
      at + make_interval(days => touring_rule(case when ahead = 0 then 'first-hold-expiry' else 'lower-hold-expiry' end, at::date)));
    expires_text := to_char(mine.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
    insert into stop (id, version, state, tour_id, organiser_id, host_id, space_id, placed_at, zone, delivery, opening, closing, dispatch,
        occupies_from, occupies_to, set_free_at, expires_at)
      values (mine.id, 1, 'hold', mine.tour_id, mine.organiser_id, mine.host_id, mine.space_id, at, mine.zone, mine.delivery, mine.opening,
        mine.closing, mine.dispatch, mine.occupies_from, mine.occupies_to, mine.set_free_at, mine.expires_at);
    insert into timer (kind, subject_id, due_at) values ('hold-expiry', mine.id, mine.expires_at);
    insert into transition_log (aggregate_type, aggregate_id, action, to_state, at, account_key, person_ref, acting_for)
      values ('touring.stop', mine.id::text, 'place-hold', 'hold', at, cause->>'accountKey', (cause->>'personRef')::uuid, mine.host_id);
    perform emit_event('touring.stop', mine.id, 'touring.stop.held.v1',
      (facts || jsonb_build_object('rank', ahead + 1, 'expiresAt', expires_text))::text, (cause->>'eventId')::uuid, at,
      cause->>'correlationId', cause->>'causationId', cause->>'traceparent');
    return jsonb_build_object('ok', true, 'value', jsonb_build_object('id', mine.id, 'version', 1, 'rank', ahead + 1, 'expiresAt', expires_text));
  end $$;
`;
