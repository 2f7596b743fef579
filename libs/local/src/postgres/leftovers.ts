import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalFailure } from '../local-failure';
import { readText } from '../private-file';
import { commandLineOf, endProcess, identityOf } from '../processes';

/**
 * Clears the way for a new PostgreSQL after whatever happened to the one before. The caller holds the data folder, so one
 * that still runs has outlived its platform: it is stopped, because its settings and port are those of then.
 */
export async function clearLeftovers(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const text = readText(pidFile);
  if (text === undefined) return;
  const survivor = identityOf(Number(text.split('\n')[0]));
  if (survivor === null || !runsOn(survivor.pid, cluster)) return disown(pidFile, text);
  log(`A PostgreSQL that outlived its platform is stopped (process ${survivor.pid}).`);
  // Fast shutdown, then immediate, then the hard way: each leaves data that the next start recovers.
  const ended = await endProcess(survivor, [['SIGINT', 20_000], ['SIGQUIT', 10_000], ['SIGKILL', 5_000]]);
  if (!ended) throw new LocalFailure(`The PostgreSQL on ${cluster} can't be stopped (process ${survivor.pid}).`);
  const left = readText(pidFile);
  if (left !== undefined) disown(pidFile, left);
}

/** An id that is in use again may be anybody's, another PostgreSQL's too: only the folder on its command line makes it ours. */
function runsOn(pid: number, cluster: string): boolean {
  const command = commandLineOf(pid);
  return command.includes('postgres') && command.includes(cluster);
}

/**
 * Names this process in the dead one's place. PostgreSQL takes a file that names its own parent for stale, whatever else runs
 * under the dead one's number (a zombie, a stranger), and still refuses as long as a process of the dead one holds its
 * shared memory, which the file's other lines lead to. Without the file it would not look, and two would write the same data.
 */
function disown(pidFile: string, text: string): void {
  writeFileSync(pidFile, text.replace(/^\d+/, String(process.pid)));
}
