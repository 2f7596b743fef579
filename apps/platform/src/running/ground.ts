import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { holdDataFolder, isFree, LocalFailure, type LocalPostgres, removePostgres, startPostgres } from '@caravanserai/local';
import { databaseNames } from './services';
import { type Secrets, secretsOf } from './secrets';
import type { PlatformSettings } from './settings';

/** What the platform stands on: its folder held, its secrets, and PostgreSQL with a database and a role for each part. */
export interface Ground {
  readonly secrets: Secrets;
  readonly postgres: LocalPostgres;
  readonly databaseOf: (name: string) => string;
  readonly logFile: string;
  /** True when this start made the data. */
  readonly isNew: boolean;
  release(): Promise<void>;
}

const logBytesMost = 20_000_000;

/** @throws LocalFailure with one line for whoever starts the platform: folder in use, port in use, disk full, data damaged. */
export async function takeGround({ folder, port }: PlatformSettings, say: (line: string) => void, reset = false): Promise<Ground> {
  const hold = holdDataFolder(folder);
  let postgres: LocalPostgres | undefined;
  try {
    if (!(await isFree(port))) throw new LocalFailure(`Port ${port} is in use by another program: choose another one with PORT.`);
    if (reset) removeData(folder);
    const isNew = !existsSync(join(folder, 'secrets.json'));
    const secrets = secretsOf(folder);
    say(isNew ? 'PostgreSQL makes its data folder' : 'PostgreSQL starts');
    postgres = await startPostgres({ folder, log: say });
    for (const name of databaseNames) await postgres.createDatabase(name);
    const running = postgres;
    const release = async (): Promise<void> => {
      await running.stop();
      hold.release();
    };
    return { secrets, postgres, databaseOf: (name) => running.urlOf(name), logFile: logFileIn(folder), isNew, release };
  } catch (error) {
    await postgres?.stop();
    hold.release();
    throw error;
  }
}

function removeData(folder: string): void {
  removePostgres(folder);
  for (const name of ['secrets.json', 'log', 'kafka', 'demonstration.json', 'furnished', 'carrier']) rmSync(join(folder, name), { recursive: true, force: true });
}

/** One file before the present one is kept, so that the log of a machine nobody looks after stays within bounds. */
function logFileIn(folder: string): string {
  mkdirSync(join(folder, 'log'), { recursive: true });
  const file = join(folder, 'log', 'platform.log');
  if (existsSync(file) && statSync(file).size > logBytesMost) renameSync(file, `${file}.1`);
  return file;
}
