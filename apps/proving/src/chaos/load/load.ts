import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../random';
import type { System } from '../system/system';
import { personOf, type World } from '../world/world';
import { Commander, Unfinished } from './commander';
import { directoryChanges } from './directory';
import { holdAndRelease, lineOfHolds } from './holds-and-lines';
import { hostingStory } from './hosting-story';
import { Ledger } from './ledger';
import type { Scenario, Scene, Stage } from './scenes';
import { setStage } from './stage';

/** By weight: how often each scenario is drawn. */
const scenarios: readonly Scenario[] = [hostingStory, hostingStory, hostingStory, lineOfHolds, lineOfHolds, holdAndRelease, holdAndRelease, directoryChanges];

const workers = 16;
export const commandsLeast = 500;
/** Brisk until there are enough commands, then only as many as faults need to fall into work; hurried where batches have to be large. */
const betweenCommandsMs = { hurried: 8, brisk: 22, calm: 90 };

/** What tells the load of one run from another's. */
export interface LoadWay {
  readonly random: Random;
  readonly run: string;
  readonly nowMs: number;
  readonly hurried: boolean;
}

/** Many clients at once, sending commands until they are told to end; scenarios that have begun are played to their end. */
export class Load {
  readonly ledger: Ledger;
  readonly commander: Commander;
  /** Why scenarios broke off. */
  readonly unfinished: string[] = [];
  private window = 0;
  private stage: Stage = { tours: [], spaces: [] };
  private ending = false;
  private nextTurnAt = 0;
  private playing: Promise<unknown> = Promise.resolve();

  constructor(
    system: System,
    readonly world: World,
    private readonly way: LoadWay,
  ) {
    this.ledger = new Ledger(new Map(personOf(world)));
    this.commander = new Commander(system, this.ledger, way.random, () => this.turn());
  }

  async begin(): Promise<void> {
    this.stage = await setStage(this.commander, this.ledger, this.world, this.way.run, this.way.nowMs);
    this.playing = Promise.all(Array.from({ length: workers }, () => this.work()));
    this.playing.catch(() => undefined); // Told at the end.
  }

  /** A scene on dates that nobody else has. */
  nextScene(): Scene {
    const { commander, ledger, world, stage, way: { random, nowMs } } = this;
    this.window += 1;
    return { commander, ledger, random, world, stage, window: this.window, nowMs };
  }

  get isEnough(): boolean {
    return this.ledger.accepted >= commandsLeast;
  }

  /** No new scenarios; resolves when those that run have come to their end. */
  async end(): Promise<void> {
    this.ending = true;
    await this.playing;
  }

  /** The run is broken: nobody waits any longer for what may never come. */
  async breakOff(): Promise<void> {
    this.commander.giveUp();
    await this.end();
  }

  private async work(): Promise<void> {
    while (!this.ending) {
      const scenario = this.way.random.pick(scenarios);
      await scenario(this.nextScene()).catch((error: unknown) => this.note(error));
    }
  }

  private note(error: unknown): void {
    if (!(error instanceof Unfinished)) throw error;
    this.unfinished.push(error.message);
  }

  /** One gate for all clients keeps the rate, whatever the answers take. */
  private async turn(): Promise<void> {
    const gap = betweenCommandsMs[this.way.hurried ? 'hurried' : this.isEnough ? 'calm' : 'brisk'];
    const now = performance.now();
    this.nextTurnAt = Math.max(now, this.nextTurnAt + gap);
    await pause(this.nextTurnAt - now);
  }
}
