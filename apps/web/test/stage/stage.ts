import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser } from './chromium';
import { Hand } from './hand';
import { PATIENCE_MS, Person } from './person';
import { photograph, pictures } from './pictures';
import { Platform } from './platform';

const TEST_MS = 180_000;

const usual: BrowserContextOptions = { locale: 'en-GB', timezoneId: 'Europe/Lisbon', viewport: { width: 1280, height: 900 } };

/** One platform and one browser for a file of tests, and whoever comes. */
export class Stage {
  private people: Person[] = [];
  private readonly hands = new Map<string, Promise<Hand>>();
  private readonly residents = new Map<string, Promise<Person>>();

  private constructor(
    readonly platform: Platform,
    private readonly browser: Browser,
  ) {}

  static async set(): Promise<Stage> {
    const browser = await openBrowser();
    const platform = await Platform.start().catch(async (error: unknown) => {
      await browser.close();
      throw error;
    });
    return new Stage(platform, browser);
  }

  /** Somebody who has not said who they are. */
  async visitor(path?: string, options: BrowserContextOptions = {}): Promise<Person> {
    return this.open('a visitor', path, options);
  }

  /** Somebody of the demonstration, signed in. */
  async enter(username: string, path?: string, options: BrowserContextOptions = {}): Promise<Person> {
    const person = await this.open(username, undefined, options);
    await person.enter(username);
    if (path !== undefined) await person.go(path);
    return person;
  }

  /** Somebody of the demonstration of whom no page is looked at; the same one for all tests of a file. */
  hand(username: string): Promise<Hand> {
    const hand = this.hands.get(username) ?? this.lend(username);
    this.hands.set(username, hand);
    return hand;
  }

  private async lend(username: string): Promise<Hand> {
    const hand = new Hand(username, this.platform.address, await this.browser.newContext());
    await hand.enter(username);
    return hand;
  }

  /** Somebody who stays for all tests of a file, with whatever their browser has kept; signed in where there is a username. */
  resident(username: string, options: BrowserContextOptions = {}, called = username): Promise<Person> {
    const resident = this.residents.get(called) ?? this.settle(username, options);
    this.residents.set(called, resident);
    return resident;
  }

  private async settle(username: string, options: BrowserContextOptions): Promise<Person> {
    const storageState = username === '' ? undefined : await (await this.hand(username)).context.storageState();
    const person = await this.open(username, undefined, { ...options, storageState });
    this.people.pop();
    return person;
  }

  private async open(name: string, path: string | undefined, options: BrowserContextOptions): Promise<Person> {
    const context = await this.browser.newContext({ ...usual, ...options });
    const person = new Person(name, this.platform.address, context, await context.newPage());
    this.people.push(person);
    if (path !== undefined) await person.go(path);
    return person;
  }

  /** For what follows by events, where no page shows it. @throws Error that says what was awaited. */
  async until<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
    for (const end = performance.now() + PATIENCE_MS; ; await pause(50)) {
      const seen = await look();
      if (seen) return seen;
      if (performance.now() > end) throw new Error(`${what} did not come true within ${PATIENCE_MS / 1_000} s`);
    }
  }

  async photograph(test: string): Promise<void> {
    const folder = pictures;
    if (!folder) return;
    const residents = await Promise.all(this.residents.values());
    await Promise.all([...this.people, ...residents].map(({ name, page }) => photograph(page, folder, `${test} - ${name}`)));
  }

  /** Nobody may have heard a complaint that the test did not expect. */
  async listen(): Promise<void> {
    const residents = await Promise.all(this.residents.values());
    expect([...this.people, ...residents].flatMap(({ watch }) => watch.unexpected())).toEqual([]);
  }

  async everybodyLeaves(): Promise<void> {
    const leaving = this.people;
    this.people = [];
    await Promise.all(leaving.map(({ context }) => context.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.platform.close();
  }
}

type Play = (stage: Stage) => Promise<void>;

/** A stage for this file, and a way to write tests on it: each ends with a look at what the consoles said, and a failing one with pictures. */
export function staged(): { scene: (name: string, play: Play) => void } {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await Stage.set();
  }, TEST_MS);
  afterAll(() => stage?.close(), TEST_MS);

  const scene = (name: string, play: Play): void => {
    it(name, async () => {
      try {
        await play(stage!);
        await stage!.listen();
      } catch (error) {
        await stage!.photograph(name);
        throw error;
      } finally {
        await stage!.everybodyLeaves();
      }
    }, TEST_MS);
  };
  return { scene };
}
