import { describeWithKafka } from '@caravanserai/testing';
import { servicesAsProcesses, type ServicesAsProcesses } from './saga/as-processes';
import { refusal } from './saga/cast';
import { crowds } from './saga/crowds';
import { endsOfTheSaga } from './saga/ends';
import { interruptions, refusedWithinMs } from './saga/interruptions';
import { revokedMandates } from './saga/mandates';
import { World } from './saga/world';

jest.setTimeout(90_000);

describeWithKafka('the hosting saga over processes and Kafka', () => {
  let world: World<ServicesAsProcesses>;
  beforeAll(async () => {
    world = await World.open(servicesAsProcesses);
  }, 180_000);
  afterAll(() => world?.close(), 120_000);

  endsOfTheSaga(() => world);
  revokedMandates(() => world);
  crowds(() => world);
  interruptions(() => world);

  it('contacts takes the question and does not answer: the signature is refused after two seconds', async () => {
    const story = await world.story();
    await story.offeredAndAgreed();
    const contacts = world.services.processOf('contacts');
    contacts.silence();
    try {
      const askedAt = performance.now();
      const answer = await story.cast.duarte.call('POST', 'coproduction', `/agreements/${story.agreementId}/sign`, { textHash: story.textHash });
      const tookMs = performance.now() - askedAt;
      expect([refusal(answer), tookMs > 1_900, tookMs < refusedWithinMs]).toEqual(['503 contacts-unavailable', true, true]);
    } finally {
      contacts.wake();
    }
    await story.sign('duarte');
  });

  it('leaves every log without a gap, and nobody has heard of anything but what the table says', async () => {
    await world.settled();
    expect(await world.ledger.disorder()).toEqual([]);
  });
});
