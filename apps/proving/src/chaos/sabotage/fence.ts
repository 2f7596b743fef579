import { setTimeout as pause } from 'node:timers/promises';
import type { KafkaSystem } from '../system/kafka-system';
import type { System } from '../system/system';
import { type Planted, quietly } from './planted';

const slowCall = 471_100;
const leaderLock = 719_250_408;

/** Gives positions as an identity column would, without the row that both relays must lock; the call that is armed is slow to commit. */
const unfenced = `
  create or replace function publish_outbox(ids bigint[]) returns bigint language plpgsql as $$
  declare
    moved bigint;
  begin
    with mine as (select id from outbox where id = any(ids) for update skip locked),
      gone as (delete from outbox o using mine where o.id = mine.id returning o.*)
    insert into event_log (position, event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, traceparent, data)
      select nextval('proving_position'), event_id, topic, aggregate_id, sequence, type, occurred_at, correlation_id, causation_id, traceparent, data
      from (select * from gone order by id) in_order;
    get diagnostics moved = row_count;
    if moved > 0 and exists (select 1 from proving_fence where armed) and pg_try_advisory_xact_lock(${slowCall}) then
      perform pg_sleep(3);
      insert into proving_fence values (false);
    end if;
    return moved;
  end $$;
`;

/** Takes the fence between two relays away and lets two of them move rows of touring at once, so that lower positions commit late. */
export async function breakFence(system: System): Promise<Planted> {
  const { databases } = system;
  const [fenced] = await databases.read<{ definition: string }>('touring', `select pg_get_functiondef('publish_outbox'::regproc) as definition`);
  await databases.read('touring', `create table proving_fence (armed boolean); create sequence proving_position; select setval('proving_position', position) from event_log_head; ${unfenced}`);
  const undo = async (): Promise<void> => {
    await databases.read('touring', (fenced as { definition: string }).definition);
    await databases.read('touring', `update event_log_head set position = (select max(position) from event_log); drop table proving_fence; drop sequence proving_position;`);
  };
  return { done: quietly(twoRelays(system)), undo };
}

/** Until one relay has moved rows while the other was about to: whoever is killed meanwhile takes its move back. */
async function twoRelays(system: System): Promise<void> {
  const leave = system.carrier === 'kafka' ? await (system as KafkaSystem).join('touring') : null;
  await pause(3_000);
  while (!(await overtaken(system))) await pause(500);
  await leave?.();
}

async function overtaken(system: System): Promise<boolean> {
  const { databases } = system;
  const isSlow = async (): Promise<boolean> => (await databases.read('touring', lockOf(slowCall))).length > 0;
  await databases.read('touring', 'insert into proving_fence values (true)');
  while (!(await isSlow())) await pause(20);
  await databases.read('touring', 'delete from proving_fence where armed');
  const end = `select position from event_log order by position desc limit 1`;
  const [before] = await databases.read<{ position: number }>('touring', end);
  if (system.carrier === 'kafka') await databases.read('touring', `select pg_terminate_backend(pid) from (${lockOf(leaderLock)}) leader`);
  let after = before;
  for (; await isSlow(); await pause(100)) {
    if (system.carrier === 'in-process') await databases.read('touring', 'select publish_next(200)');
    [after] = await databases.read<{ position: number }>('touring', end);
  }
  const isCommitted = (await databases.read('touring', 'select 1 from proving_fence')).length > 0;
  return isCommitted && (after?.position ?? 0) > (before?.position ?? 0);
}

const lockOf = (number: number): string =>
  `select pid from pg_locks where locktype = 'advisory' and objid = ${number} and granted and database = (select oid from pg_database where datname = current_database())`;
