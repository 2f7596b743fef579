/**
 * Something on this machine stands in the way, and the message is the one sentence that a person needs to put it right.
 * Commands print the message alone, without a stack.
 */
export class LocalFailure extends Error {
  override readonly name = 'LocalFailure';
}

const sentences: Record<string, (place: string) => string> = {
  ENOSPC: (place) => `No space is left on the disk that holds ${place}.`,
  EDQUOT: (place) => `The disk quota for ${place} is used up.`,
  EACCES: (place) => `User ${userName()} may not read or write ${place}.`,
  EPERM: (place) => `User ${userName()} may not change ${place}.`,
  ENOENT: (place) => `${place} can't be made: the folder above it is missing or lies on a disk that can only be read.`,
  EROFS: (place) => `${place} lies on a disk that can only be read.`,
  ENOTDIR: (place) => `${place} can't be a folder because a file is in its way.`,
  EEXIST: (place) => `${place} can't be a folder because a file is in its way.`,
};

/** The failure behind an error of the file system, as a sentence about `place`; anything unknown is a bug and comes back as it is. */
export function explain(error: unknown, place: string): unknown {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  // A missing program or file is a bug of ours; only a folder that can't be made is a matter of the place.
  const isAboutPlace = !(error instanceof LocalFailure) && (code !== 'ENOENT' || syscall === 'mkdir');
  const sentence = isAboutPlace ? sentences[code ?? ''] : undefined;
  return sentence ? new LocalFailure(sentence(path ?? place), { cause: error }) : error;
}

/** Numeric where the account has no name, as in containers that run under any user id. */
function userName(): string {
  return process.env.USER ?? process.env.LOGNAME ?? String(process.getuid?.() ?? 'this user');
}
