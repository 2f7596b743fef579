import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { limits } from './reading/limits';
import { LogTooLarge } from './log-too-large';

export interface Spooled {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/**
 * Keeps an upload on disk while `use` reads it, and no longer. Reading takes longer than sending: the sender's connection, which is bounded in time, is
 * free as soon as the last byte is here.
 * @throws LogTooLarge as soon as there are too many bytes.
 */
export async function withSpooled<T>(upload: Readable, use: (spooled: Spooled) => Promise<T>): Promise<T> {
  const path = join(tmpdir(), `caravanserai-log-${randomUUID()}`);
  try {
    const [hash, counted] = [createHash('sha256'), { bytes: 0 }];
    const counting = new Transform({
      transform(piece: Buffer, _encoding, done) {
        counted.bytes += piece.length;
        hash.update(piece);
        done(counted.bytes > limits.uploadBytes ? new LogTooLarge() : null, piece);
      },
    });
    // The request itself is not destroyed when there is too much of it, or its sender would see a broken connection and no reason.
    const brokenOff = () => upload.readableEnded || counting.destroy(new Error('The upload was broken off'));
    upload.on('error', (error) => counting.destroy(error)).on('close', brokenOff);
    if (upload.destroyed) brokenOff(); // It may have gone while its sender's rights were looked up.
    upload.pipe(counting);
    await pipeline(counting, createWriteStream(path, { mode: 0o600 }));
    return await use({ path, bytes: counted.bytes, hash: hash.digest('hex') });
  } finally {
    upload.unpipe().resume();
    await rm(path, { force: true });
  }
}
