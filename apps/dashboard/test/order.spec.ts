import { Rebuild } from '@caravanserai/messaging';
import type { TestService } from '@caravanserai/testing';
import { copiesOf, hear, liveOf, type Owner, owners, World } from './world';

const running: TestService[] = [];
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop();
});
const heard = async (...asked: Parameters<typeof hear>): Promise<TestService> => {
  const service = await hear(...asked);
  running.push(service);
  return service;
};

const orders: Owner[][] = [['notifications', 'coproduction', 'touring', 'contacts'], ['touring', 'notifications', 'contacts', 'coproduction'], ['coproduction', 'contacts', 'notifications', 'touring']];

it.each(orders)('the rows are the same whoever is heard first: %s, %s, %s, %s', async (...order) => {
  const world = new World();
  const [usual, other] = [await heard(world), await heard(world, order)];
  expect(await copiesOf(other)).toEqual(await copiesOf(usual));
}, 60_000);

it('tables that come after all that they judge lead to the same rows', async () => {
  const world = new World();
  const isTable = ({ event }: World['told']['touring'][number]) => event.topic.endsWith('.lifecycle');
  const late = Object.fromEntries(owners.map((owner) => [owner, [...world.told[owner].filter((told) => !isTable(told)), ...world.told[owner].filter(isTable)]])) as unknown as World['told'];
  const [usual, tablesLast] = [await heard(world), await heard(world, owners, late)];
  expect(await copiesOf(tablesLast)).toEqual(await copiesOf(usual));
  expect((await liveOf(tablesLast).ready()).events.length).toBe((await liveOf(usual).ready()).events.length);
}, 60_000);

it('a rebuild makes the same rows', async () => {
  const service = await heard(new World());
  const before = await copiesOf(service);
  const { copies } = await service.running.app.get(Rebuild, { strict: false }).run();
  expect(Object.values(copies).map(({ changed }) => changed)).toEqual(Object.values(copies).map(() => 0));
  expect(await copiesOf(service)).toEqual(before);
}, 60_000);

it('events that come twice change nothing', async () => {
  const world = new World();
  const service = await heard(world);
  const [before, steps] = [await copiesOf(service), liveOf(service).position];
  for (const owner of owners) {
    await world.publish(service, owner);
    await service.caughtUp(owner);
  }
  expect([await copiesOf(service), liveOf(service).position]).toEqual([before, steps]);
}, 60_000);

it('of a person nothing is kept', async () => {
  const world = new World();
  const rows = JSON.stringify(await copiesOf(await heard(world)));
  expect(rows).toContain(world.letter);
  expect(rows).not.toContain(world.recipient);
}, 60_000);
