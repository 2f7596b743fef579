import type { Random } from '../random';
import type { Person } from '../world/person';
import type { World } from '../world/world';
import type { Commander } from './commander';
import type { Ledger } from './ledger';

/** The tours and spaces of one run. */
export interface Stage {
  /** Each with the organiser to whom it belongs. */
  readonly tours: ReadonlyArray<{ readonly id: string; readonly organiser: Person }>;
  /** Each with the host to whom it belongs. */
  readonly spaces: ReadonlyArray<{ readonly id: string; readonly host: Person }>;
}

/** What a scenario plays with. */
export interface Scene {
  readonly commander: Commander;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly world: World;
  readonly stage: Stage;
  /** Dates that no other scenario of the run has. */
  readonly window: number;
  readonly nowMs: number;
}

export type Scenario = (scene: Scene) => Promise<void>;
