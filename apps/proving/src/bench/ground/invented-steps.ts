import type { Client } from 'pg';

/** Six workflows of ten states between 400 organisations of 53 partners. */
export const inventedWorkflow = 'invented.workflow-1';
export const inventedPartner = 'AH';
/** In the middle of the two years in which things begin. */
export const inventedMonth = { from: '2025-01-01T00:00:00.000Z', to: '2025-02-01T00:00:00.000Z' };

const partnerOf = (number: string): string => `chr(65 + ${number} % 53 / 26) || chr(65 + ${number} % 53 % 26)`;
/** Their sides, as contacts tells them. */
export const inventedPartners = Array.from({ length: 53 }, (_, number) => ({
  code: String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26)),
  side: number < 22 ? 'ASIA' : 'EUROPE',
}));

/** The same number for the same step in every run, 0 to 1 and never 0; `salt` tells one use from another. */
const chance = (of: string, salt: number): string => `(((hashint8extended(${of}, ${salt}) & 1048575) + 1) / 1048577.0::float8)`;
const organisationOf = (of: string, salt: number): string => `('30000000-0000-4000-8000-' || lpad(to_hex((${chance(of, salt)} * 400)::int % 400), 12, '0'))`;

/**
 * Fills the dashboard's log past all code, as if it had heard so many transitions in two years: things of 3 to 13 steps that wander on, sometimes back, of
 * which a twentieth stays open. Whoever asks for figures meanwhile sees nothing of it: the log is read when the service starts.
 */
export async function inventSteps(client: Client, count: number): Promise<void> {
  await client.query('truncate copy_step, copy_workflow, copy_organisation');
  await client.query(
    `insert into copy_organisation (id, name, partner, status, names)
     select ('30000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'House ' || n, ${partnerOf('n')}, 'active', '[]' from generate_series(0, 399) n`,
  );
  await client.query(
    `insert into copy_workflow (workflow, sequence, declared_at, definition)
     select workflow, 1, '2023-12-01T00:00:00.000Z', jsonb_build_object('lifecycleId', gen_random_uuid(), 'workflow', workflow, 'tableHash', repeat('a', 64), 'transitions', '[]'::jsonb,
       'states', (select jsonb_agg(jsonb_build_object('state', 'state-' || s, 'final', 'no', 'longestDays', 20)) from generate_series(0, 9) s))
     from (select 'invented.workflow-' || n as workflow from generate_series(0, 5) n) w`,
  );
  await client.query('drop index copy_step_instance');
  await client.query(stepsSql, [count]);
  await client.query('create index copy_step_instance on copy_step (workflow, instance, sequence)');
  await client.query('vacuum analyze copy_step');
}

const stepsSql = `
  with things as (
    select c, 3 + (${chance('c', 1)} * 11)::int % 11 as length, ${chance('c', 2)} < 0.05 as stays, 'invented.workflow-' || (${chance('c', 3)} * 6)::int % 6 as workflow,
      ('10000000-0000-4000-8000-' || lpad(to_hex(c), 12, '0'))::uuid as subject, '2024-01-01'::timestamptz + ${chance('c', 4)} * interval '700 days' as began,
      jsonb_build_object('organiser', ${organisationOf('c', 5)}, 'host', ${organisationOf('c', 6)}) as parties
    from generate_series(1, $1::bigint / 3 + 1) c
  ), walked as (
    select *, sum(case when s = 1 then 0 when ${chance('c * 64 + s', 7)} < 0.15 then -1 when ${chance('c * 64 + s', 7)} < 0.35 then 2 else 1 end) over walk as place,
      began + sum(case when s = 1 then 0 else -ln(${chance('c * 64 + s', 8)}) * 8 end) over walk * interval '1 day' as at
    from things, generate_series(1, length) s window walk as (partition by c order by s) order by c, s limit $1::bigint
  ), placed as (select *, 'state-' || greatest(0, least(9, place)) as state from walked)
  insert into copy_step (topic, subject, sequence, event_id, type, at, correlation_id, causation_id, fact, workflow, instance, kind, action, actor, from_state, to_state, due_at, ended)
  select workflow, subject, s, gen_random_uuid(), workflow || '.moved.v1', at, subject::text, subject::text,
    jsonb_build_object('at', at, 'words', '{}'::jsonb, 'ids', '{}'::jsonb, 'parties', parties, 'title', 'The Silk Road and the Sea', 'partner', null, 'deadline', null, 'deadlineOfAll', false),
    workflow, subject::text, 'step', 'to-' || state, 'host', null, state, case when ${chance('c * 64 + s', 9)} < 0.7 then at + interval '12 days' end, s = length and not stays
  from placed order by workflow, placed.subject, s`;
