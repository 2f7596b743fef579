import { crowds } from './saga/crowds';
import { endsOfTheSaga } from './saga/ends';
import { servicesInOneProcess } from './saga/in-one-process';
import { interruptions } from './saga/interruptions';
import { revokedMandates } from './saga/mandates';
import { World } from './saga/world';

let world: World;
beforeAll(async () => {
  world = await World.open(servicesInOneProcess);
}, 120_000);
afterAll(() => world?.close(), 60_000);
jest.setTimeout(90_000);

describe('the hosting saga in one process', () => {
  endsOfTheSaga(() => world);
  revokedMandates(() => world);
  crowds(() => world);
  interruptions(() => world);

  it('leaves every log without a gap, and nobody has heard of anything but what the table says', async () => {
    await world.settled();
    expect(await world.ledger.disorder()).toEqual([]);
  });
});
