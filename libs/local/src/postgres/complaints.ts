import { LocalFailure } from '../local-failure';

const damage = new RegExp(['PANIC', 'incompatible with server', 'incorrect checksum', 'contains errors', 'could not (?:open|read|access|stat|find|load) ',
  'could not locate a valid checkpoint', 'recovery mode'].join('|'));

/** What PostgreSQL and initdb say, against what a person should read. The first that fits holds; texts are those of `lc_messages=C`. */
const complaints: readonly [RegExp, (cluster: string) => string][] = [
  [/No space left on device|Check free disk space/, (cluster) => `No space is left on the disk that holds ${cluster}.`],
  [/Disk quota exceeded/, (cluster) => `The disk quota for ${cluster} is used up.`],
  [/has wrong ownership|Permission denied/, (cluster) => `The user that runs PostgreSQL may not read or write ${cluster}: start as its owner, or choose another data folder.`],
  [/Read-only file system/, (cluster) => `${cluster} lies on a disk that can only be read.`],
  [/pre-existing shared memory block|lock file "postmaster.pid" already exists/, (cluster) => `A PostgreSQL that can't be stopped from here still uses ${cluster}.`],
  [/could not (?:create shared memory segment|map anonymous shared memory)|Cannot allocate memory/, () => 'There is not enough memory to start PostgreSQL.'],
  [/could not look up (?:effective )?user ID/i, () => 'PostgreSQL needs a user with a name, and this user id has none: add it to /etc/passwd, or name a server of your own with DATABASE_URL.'],
  [damage, (cluster) => damaged(cluster)],
];

/** PostgreSQL could not get its port: another one may do, so this is not for people. */
export const portIsTaken = (output: string): boolean => /could not create any TCP\/IP sockets|Address already in use/.test(output);

/** Processes of a dead postmaster hold its memory for a moment more: worth waiting for. */
export const memoryIsStillInUse = (output: string): boolean => /pre-existing shared memory block/.test(output);

export function damaged(cluster: string, missing?: string): string {
  const what = missing ? `${missing} is missing` : 'PostgreSQL can\'t read it';
  return `The data in ${cluster} is damaged (${what}): restore a backup, or begin anew.`;
}

/** The failure that PostgreSQL's own output amounts to; where it is none of the known, its first complaint, and the log for the rest. */
export function failureOf(output: string, cluster: string, logFile: string): LocalFailure {
  const known = complaints.find(([pattern]) => pattern.test(output));
  if (known) return new LocalFailure(known[1](cluster), { cause: output });
  const complaint = /(?:FATAL|PANIC|error): +(.*)/.exec(output)?.[1] ?? 'it said nothing';
  return new LocalFailure(`PostgreSQL does not start in ${cluster} (${complaint}): see ${logFile}.`, { cause: output });
}
