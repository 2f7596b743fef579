import { keepsItsPromises } from '../../../messaging/test/carrier-contract';
import { emptyKafka } from '../../../messaging/test/empty-kafka';
import { describeWithContainers, kafkaContainer, type RunningContainer, startLimitMs } from './container-engine';

describeWithContainers('in a container, the Kafka carrier', () => {
  let kafka: RunningContainer;

  beforeAll(async () => {
    kafka = await kafkaContainer();
  }, startLimitMs);
  afterAll(() => kafka.stop());
  beforeEach(() => emptyKafka(kafka.address));

  keepsItsPromises(() => ({ brokers: kafka.address, sessionTimeoutMs: 6_000 }));
});
