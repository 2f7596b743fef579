import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The hot command as one round trip. It locks the tour and then the space, and only afterwards looks at their lines: each statement
 * of a PL/pgSQL function takes a new snapshot, so it sees whoever held the locks before. Counting in the statement that waits for the
 * lock would keep the snapshot from before the wait and give equal ranks.
 */
export class PlaceHold1764100002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rule);
    await runner.query(placeHold);
    await runner.query(placeHoldOnce);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function touring_place_hold_once, touring_place_hold, touring_refusal, touring_rule');
  }
}

const rule = `
  create function touring_rule(a_code text, on_day date) returns integer language sql stable as $$
    select value from hold_rule where code = a_code and valid_from <= on_day order by valid_from desc limit 1
  $$;

  create function touring_refusal(a_code text, details jsonb) returns jsonb language sql immutable as $$
    select jsonb_build_object('ok', false, 'rejection', jsonb_build_object('code', a_code, 'details', details))
  $$;
`;

/** A Decision as JSON. `stay` holds the row's dates, instants and parties, `facts` the event's data but for rank and expiry. */
export const placeHold = `
  create function touring_place_hold(stay jsonb, facts jsonb, known_version integer, at timestamptz, cause jsonb) returns jsonb language plpgsql as $$
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

    select count(distinct id), min(contested) filter (where state = 'confirmed') into ahead, confirmed_on from (
      select id, state, 'set' as contested from stop where tour_id = mine.tour_id and state in ('hold', 'challenged', 'reserved', 'confirmed')
        and occupies_from < mine.set_free_at and set_free_at > mine.occupies_from
      union all
      select id, state, 'space' from stop where space_id = mine.space_id and state in ('hold', 'challenged', 'reserved', 'confirmed')
        and occupies_from < mine.occupies_to and occupies_to > mine.occupies_from
    ) line;
    if confirmed_on is not null then
      return touring_refusal('dates-already-confirmed', jsonb_build_object('contested', confirmed_on));
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

const placeHoldOnce = `
  -- The same at most once per Idempotency-Key: answered before, the kept answer comes back. 'refused' is what was found wrong before any
  -- lock, and is kept like every refusal; 'shown' is what the answer says besides.
  create function touring_place_hold_once(a_caller text, an_organisation uuid, a_route text, a_key text, a_hash text,
    refused jsonb, stay jsonb, facts jsonb, shown jsonb, known_version integer, at timestamptz, cause jsonb) returns jsonb language plpgsql as $$
  declare
    answer jsonb := claim_answer(a_caller, an_organisation, a_route, a_key, a_hash, at);
  begin
    if answer is not null then return answer; end if;
    answer := coalesce(refused, touring_place_hold(stay, facts, known_version, at, cause));
    if answer ? 'value' then
      answer := jsonb_set(answer, '{value}', shown || (answer->'value'));
    end if;
    if a_key is not null then
      perform keep_answer(a_caller, an_organisation, a_route, a_key, answer);
    end if;
    return answer;
  end $$;
`;
