import { hold, act } from '../load/holding';
import type { Person } from '../world/person';
import { organisation, powers, space, yesterday } from '../world/settings';
import { type StageHand, until } from './stage-hand';

/**
 * A stop of a new organisation is reserved, and the event comes to coproduction before the organisation's entry, without which no agreement
 * can be drafted. The copy is held back by a lock in coproduction's database, which no code of the platform knows of.
 */
export async function eventBeforeItsCopy(hand: StageHand): Promise<void> {
  const { system } = hand;
  const coproduction = system.processOf('coproduction');
  // Over Kafka a blocked partition would hold up the next fetch of all others: both events must come in one, after a start.
  if (system.carrier === 'kafka') await coproduction.stop();
  const connection = await system.databases.connect('coproduction');
  try {
    await connection.query('begin');
    if (system.carrier === 'in-process') await connection.query('lock table copy_organisation in share mode');
    const host = await newHost(hand);
    await reservedStop(hand, host);
    if (system.carrier === 'kafka') {
      await published(hand);
      await connection.query(`insert into copy_organisation (organisation_id, name) values ($1, 'held back')`, [host.organisationId]);
      await coproduction.start();
    }
    await until('the event never came before its copy', async () => {
      const rows = await system.databases.read('coproduction', 'select 1 from parked_event where waits_for = $1', [host.organisationId]);
      return rows.length > 0;
    });
  } finally {
    await connection.query('rollback').catch(() => undefined); // It is gone when PostgreSQL died, and the lock with it.
    await connection.end().catch(() => undefined);
    if (system.carrier === 'kafka') await coproduction.isUp();
  }
}

/** An organisation that nobody has heard of yet; somebody who is known acts for it. */
async function newHost({ system, load }: StageHand): Promise<Person> {
  const { commander, ledger, world } = load;
  const [known] = world.hosts as [Person];
  const registered = await commander.command('contacts', world.administrator, { method: 'POST', path: '/organisations', body: organisation('Latecomer', 'GR') }, ({ id }) => [
    { left: 'transition', service: 'contacts', aggregateId: id, action: 'register' },
  ]);
  for (const power of powers) {
    const body = { organisationId: registered.id, personRef: known.personRef, power };
    await commander.command('contacts', world.administrator, { method: 'POST', path: '/mandates', body }, ({ id }) => [{ left: 'transition', service: 'contacts', aggregateId: id, action: 'grant' }]);
  }
  ledger.personOf.set(registered.id, known.personRef);
  for (const service of ['touring', 'notifications'] as const) {
    await until(`${service} never heard of the new organisation`, async () => {
      const mandates = await system.databases.read(service, 'select 1 from copy_mandate where organisation_id = $1', [registered.id]);
      const entries = await system.databases.read(service, 'select 1 from copy_organisation where id = $1', [registered.id]);
      return mandates.length === powers.length && entries.length > 0;
    });
  }
  return { ...known, organisationId: registered.id };
}

async function reservedStop({ load }: StageHand, host: Person): Promise<void> {
  const scene = load.nextScene();
  const body = space('Hall of the latecomer', yesterday(scene.nowMs));
  const { id } = await scene.commander.command('touring', host, { method: 'POST', path: '/spaces', body }, () => []);
  const tour = scene.random.pick(scene.stage.tours);
  const { stopId } = await hold(scene, tour, { id, host });
  await act(scene, tour.organiser, stopId, 'assess-facility', { action: 'pass-facility', body: { verdict: 'passed' } });
  await act(scene, tour.organiser, stopId, 'send-contract', { action: 'send-contract', end: 'reserved', body: {} });
  scene.ledger.ends.agreements.set(stopId, 'negotiating');
}

async function published({ system }: StageHand): Promise<void> {
  for (const service of ['contacts', 'touring'] as const) {
    await until(`${service} never published`, async () => (await system.databases.read(service, 'select 1 from outbox limit 1')).length === 0);
  }
}
