import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalKafka, startKafka } from '@caravanserai/local';
import { describeWithKafka, eventually } from '@caravanserai/testing';
import { databaseNames } from '../src/running/services';
import { House } from './house';
import { admit, MarkedStory, particulars, username, words } from './marked-person';
import { isIn, tablesWith } from './places-of-text';

describeWithKafka('Over Kafka', () => {
  const folder = mkdtempSync(join(tmpdir(), 'topics-'));
  let kafka: LocalKafka | undefined;
  let house: House | undefined;
  let story: MarkedStory;
  let bytes: string;

  /** The story, the erasure, and then all that the broker has on its disk: no client stands between us and what it keeps. */
  beforeAll(async () => {
    kafka = await startKafka({ folder, fastFailover: true });
    house = await House.open({ ownIssuer: admit, brokers: kafka.brokers });
    story = new MarkedStory(house);
    await story.play();
    await story.ask(story.person, 'contacts', 'POST', `/people/${story.person.personRef}/erase`);
    await house.settled();
    await house.stop();
    await kafka.stop();
    bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
      .join('\n');
  }, 240_000);
  afterAll(async () => {
    await house?.close();
    await kafka?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  it('topics hold the events of the story, which speak of the person by reference alone', () => {
    const spoken = ['contacts.person.erased.v1', 'touring.stop.confirmed.v1', 'coproduction.agreement.executed.v1', story.person.personRef];
    expect(spoken.filter((text) => !isIn(bytes, text))).toEqual([]);
    const unspoken = [particulars.name, particulars.email, particulars.phone, username, ...Object.values(words), ...story.secrets];
    expect(unspoken.filter((text) => isIn(bytes, text))).toEqual([]);
  });

  it('an erasure reaches every service', async () => {
    const places = () => Promise.all([particulars.name, particulars.email, particulars.phone, words.decline, words.counter].map((text) => tablesWith(house!, databaseNames, text)));
    expect(await eventually('the erasure', async () => (await places()).flat().length === 0 && places())).toEqual([[], [], [], [], []]);
  });
});
