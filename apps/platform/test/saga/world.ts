import { isDeepStrictEqual } from 'node:util';
import { eventually, type MovableClock } from '@caravanserai/testing';
import { type Cast, castOf } from './cast';
import { type EndState, endStateOf } from './end-state';
import { Ledger } from './ledger';
import type { RunningServices } from './running-services';
import { Story } from './story';
import { type ToldOf, toldOf } from './told';

const settledWithinMs = 40_000;

/** Running services with the demonstration world in them, and a ledger that reads what they have written. */
export class World<S extends RunningServices = RunningServices> {
  private constructor(
    readonly services: S,
    readonly ledger: Ledger,
    readonly cast: Cast,
  ) {}

  static async open<S extends RunningServices>(start: () => Promise<S>): Promise<World<S>> {
    const services = await start();
    const world = new World(services, new Ledger(services.installation), await castOf(services.installation));
    // Contacts answers before the demonstration world, which comes in one transaction, is in it.
    await eventually('the demonstration world', async () => (await world.cast.helena.call('GET', 'contacts', '/me')).status === 200, settledWithinMs);
    await world.settled();
    return world;
  }

  get clock(): MovableClock {
    return this.services.installation.clock;
  }

  story(cast = this.cast): Promise<Story> {
    return Story.begin(cast, this.clock);
  }

  /** Waits until nothing is under way between the services any more, no letter either. */
  async settled(): Promise<void> {
    let left: string[] = [];
    const quiet = async (): Promise<boolean> => {
      left = await this.ledger.unsettled();
      return left.length === 0;
    };
    await eventually('quiet', quiet, settledWithinMs).catch((error: Error) => {
      throw new Error(`${error.message}; ${left.slice(0, 10).join('; ')}\n${this.services.installation.lastWords()}`);
    });
  }

  /** Does something while a service is away, and brings it back. */
  async without<T>(name: string, meanwhile: () => Promise<T>): Promise<T> {
    await this.services.end(name);
    try {
      await expect(fetch(`${this.services.installation.urlOf(name)}/health/live`)).rejects.toThrow('fetch failed');
      return await meanwhile();
    } finally {
      await this.services.start(name);
    }
  }

  /** The story has come to this end in every service, and everyone concerned has been told so once, by inbox and by mail. */
  async expectEnd(story: Story, end: EndState, told: ToldOf): Promise<void> {
    await this.settled();
    expect(await endStateOf(this.ledger, story)).toEqual(end);
    const expected = [told.stop, told.rival, told.agreement].map((lines) => [...lines].sort());
    const ofStory = () => toldOf(this.ledger, [story.stopId, story.rivalId, story.agreementId]);
    // Letters wait while contacts is away, and go a while after it is back.
    const posted = async () => isDeepStrictEqual((await ofStory()).mail, expected);
    await eventually('all letters', posted, settledWithinMs).catch(() => undefined);
    const { inbox, mail } = await ofStory();
    expect(inbox).toEqual(expected);
    expect(mail).toEqual(expected);
  }

  async close(): Promise<void> {
    await this.ledger.close();
    await this.services.close();
  }
}
