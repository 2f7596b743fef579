import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalFailure, explain } from './local-failure';
import { type ProcessIdentity, identityOf, isRunning } from './processes';

export interface Hold {
  /** True when the holder before died without letting go: what it started may still run. */
  readonly takenOver: boolean;
  release(): void;
}

interface Claim extends ProcessIdentity { readonly released?: true }

/**
 * Takes a data folder for this process alone. What is held is told apart by `name`, as the platform holds its folder and the
 * PostgreSQL in the same folder is held too. The claims are numbered files in `.lock`, the highest one holds, and none
 * is ever reused: a dead claim is superseded by exclusively creating the next number instead of being deleted. With one
 * file that is deleted and created again, two processes that both saw the dead one could delete each other's new one.
 *
 * @throws LocalFailure naming the living process that holds the folder
 */
export function holdDataFolder(folder: string, name = '.lock'): Hold {
  try {
    mkdirSync(join(folder, name), { recursive: true });
    return claim(folder, join(folder, name));
  } catch (error) {
    throw explain(error, folder);
  }
}

function claim(folder: string, lock: string): Hold {
  const me = identityOf(process.pid)!;
  for (;;) {
    const last = highest(lock);
    const holder = last > 0 ? readClaim(join(lock, String(last))) : undefined;
    if (holder && !holder.released && isRunning(holder)) throw inUse(folder, holder);
    const mine = join(lock, String(last + 1));
    if (!createWhole(mine, me)) continue;
    // Whoever listed the folder while it was being tidied may have counted from too low.
    if (highest(lock) !== last + 1) { rmSync(mine); continue; }
    tidy(lock, last);
    return { takenOver: holder !== undefined && !holder.released, release: () => letGo(mine, me) };
  }
}

function inUse(folder: string, holder: ProcessIdentity): LocalFailure {
  const who = holder.pid === process.pid ? `this process (${holder.pid})` : `process ${holder.pid}`;
  return new LocalFailure(`${folder} is in use by ${who}: stop that one, or choose another data folder.`);
}

const numbers = (lock: string): number[] => readdirSync(lock).map(Number).filter(Number.isInteger);

const highest = (lock: string): number => Math.max(0, ...numbers(lock));

/** A claim that can't be read was cut short by a full disk or a power cut: nobody alive wrote it, since claims appear whole. */
function readClaim(path: string): Claim {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Claim;
  } catch (error) {
    if (error instanceof SyntaxError) return { pid: 0, startedAt: 'unreadable' };
    throw error;
  }
}

/** The newest claim always stays, and the one before it, so that nobody who lists the folder meanwhile finds it empty. */
function tidy(lock: string, last: number): void {
  for (const number of numbers(lock)) if (number < last) rmSync(join(lock, String(number)), { force: true });
}

/** A link appears with its content or not at all, and fails when the name is taken. */
function createWhole(path: string, content: Claim): boolean {
  const draft = writeDraft(path, content);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** Nothing is left to let go of when the folder was removed together with its data. */
function letGo(mine: string, me: ProcessIdentity): void {
  if (existsSync(mine)) renameSync(writeDraft(mine, { ...me, released: true }), mine);
}

function writeDraft(path: string, content: Claim): string {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, JSON.stringify(content));
  return draft;
}
