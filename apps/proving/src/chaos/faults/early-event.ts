import { hold, act } from '../load/holding';
import type { Person } from '../world/person';
import { organisation, powers, space, yesterday } from '../world/settings';
import { type StageHand, until } from './stage-hand';

const latecomer = 'Latecomer';

/** Coproduction can't write down who the latecomer is; what it can't do it tries again, until it can. */
const heldBack = `
  create function proving_hold_back() returns trigger language plpgsql as $$ begin raise exception 'held back'; end $$;
  create trigger proving_hold_back before insert on copy_organisation for each row when (new.name = '${latecomer}') execute function proving_hold_back();
`;
const letIn = 'drop trigger proving_hold_back on copy_organisation; drop function proving_hold_back()';

/**
 * A stop of a new organisation is reserved, and the event comes to coproduction before the organisation's entry, without which no agreement
 * can be drafted. The entry is held back by a trigger in coproduction's database, which no code of the platform knows of.
 */
export async function eventBeforeItsCopy(hand: StageHand): Promise<void> {
  const { databases } = hand.system;
  await databases.read('coproduction', heldBack);
  try {
    const host = await newHost(hand);
    await reservedStop(hand, host);
    await until('the event never came before its copy', async () => {
      const rows = await databases.read('coproduction', 'select 1 from parked_event where waits_for = $1', [host.organisationId]);
      return rows.length > 0;
    });
  } finally {
    await databases.read('coproduction', letIn);
  }
}

/** An organisation that nobody has heard of yet; somebody who is known acts for it. */
async function newHost({ system, load }: StageHand): Promise<Person> {
  const { commander, ledger, world } = load;
  const [known] = world.hosts as [Person];
  const registered = await commander.command('contacts', world.administrator, { method: 'POST', path: '/organisations', body: organisation(latecomer, 'GR') }, ({ id }) => [
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
