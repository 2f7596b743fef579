import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName } from '../services';
import { type KafkaSystem, sessionTimeoutMs } from '../system/kafka-system';
import { serviceNames } from '../services';
import { type StageHand, until } from './stage-hand';

const leaderLock = 719_250_408;
const longerThanSessionMs = sessionTimeoutMs + 1_000;

/** The consumer stands still for longer than its group waits; another instance gets its partitions, and then it wakes with old batches in hand. */
export async function consumerAsleep({ system }: StageHand, service: ServiceName): Promise<void> {
  const leave = await (system as KafkaSystem).join(service);
  const sleeper = system.processOf(service);
  try {
    sleeper.suspend();
    await pause(longerThanSessionMs);
    const before = await applications(system, service);
    await until(`no other instance of ${service} took over`, async () => (await applications(system, service)) > before);
  } finally {
    sleeper.wake();
  }
  await pause(500);
  await leave();
}

/** The leading relay stands still, loses its session and with it the lead; it wakes and sends what its successor has sent already. */
export async function relayAsleep({ system }: StageHand, service: ServiceName): Promise<void> {
  const leave = await (system as KafkaSystem).join(service);
  const sleeper = system.processOf(service);
  try {
    const leader = await leadingSession(system, service);
    sleeper.suspend();
    await pause(500);
    await system.databases.read(service, 'select pg_terminate_backend($1)', [leader]);
    await until(`no other relay of ${service} took the lead`, async () => ![null, leader].includes(await leadingSession(system, service)));
    await pause(longerThanSessionMs);
  } finally {
    sleeper.wake();
  }
  await pause(500);
  await leave();
}

/** The whole platform stands still, and meanwhile every session of its services ends. */
export async function platformAsleep({ system }: StageHand): Promise<void> {
  const platform = system.processOf('touring');
  await platform.isUp();
  try {
    platform.suspend();
    for (const service of serviceNames) await cut(system, service);
    await pause(longerThanSessionMs);
  } finally {
    platform.wake();
  }
}

/** Every session of one service ends, again and again. */
export async function sessionsCut({ system }: StageHand, service: ServiceName): Promise<void> {
  for (let times = 0; times < 4; times += 1) {
    await until(`no session of ${service} was there to be cut`, async () => (await cut(system, service)) > 0);
    await pause(400);
  }
}

async function cut({ databases }: StageHand['system'], service: ServiceName): Promise<number> {
  const ended = await databases.read(
    service,
    `select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and datname = current_database() and application_name <> 'the rig' and pid <> pg_backend_pid()`,
  );
  return ended.length;
}

async function applications({ databases }: StageHand['system'], service: ServiceName): Promise<number> {
  const [row] = await databases.read<{ last: number }>(service, 'select coalesce(max(id), 0) as last from proving_application');
  return row?.last ?? 0;
}

async function leadingSession({ databases }: StageHand['system'], service: ServiceName): Promise<number | null> {
  const [row] = await databases.read<{ pid: number }>(
    service,
    `select pid from pg_locks where locktype = 'advisory' and objid = $1 and granted and database = (select oid from pg_database where datname = current_database())`,
    [leaderLock],
  );
  return row?.pid ?? null;
}
