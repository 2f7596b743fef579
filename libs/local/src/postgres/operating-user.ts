import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { LocalFailure } from '../local-failure';

/** As whom PostgreSQL runs; empty for the user of this process. The shape is that of `spawn`'s options. */
export interface OperatingUser {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of the data that is there already, else as
 * `postgres`, else as `nobody`; everyone else runs it as himself.
 */
export function operatingUser(cluster: string): OperatingUser {
  if (process.getuid?.() !== 0) return {};
  const user = ownerOf(cluster) ?? account('postgres') ?? account('nobody');
  if (!user) throw new LocalFailure('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.');
  if (spawnSync('/bin/sh', ['-c', 'true'], { ...user, cwd: '/' }).error) {
    throw new LocalFailure('PostgreSQL does not run as root, and this root may not become another user: start as an ordinary user.');
  }
  return user;
}

/** Asked of the system by trying, since folders above, access lists and mounts all have a say. */
export function canReach(user: OperatingUser, path: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { ...user, cwd: '/' }).status === 0;
}

function ownerOf(folder: string): OperatingUser | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/** By `id`, because accounts may come from elsewhere than /etc/passwd (macOS, directories of an organisation). */
function account(name: string): OperatingUser | undefined {
  const number = (flag: string): number | undefined => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : undefined;
  };
  const [uid, gid] = [number('-u'), number('-g')];
  return uid !== undefined && gid !== undefined ? { uid, gid } : undefined;
}
