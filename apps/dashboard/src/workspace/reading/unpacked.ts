import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { limits } from './limits';
import { LogRefused } from './log-refused';

const PIECE_BYTES = 64 * 1024;

/**
 * The bytes of a file, unpacked if they are packed with gzip, whatever the file's name says; a name that ends with `.gz` is a promise, though.
 * @throws LogRefused while they are read, when they are damaged, cut off, or too many.
 */
export async function* unpacked(bytes: Readable, name: string, bytesMost: number = limits.unpackedBytes): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await iterator.next();
  const packed = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  if (/\.gz$/i.test(name) && !packed) throw new LogRefused('the file\'s name ends with .gz, but it is not packed with gzip');
  const all = (async function* () {
    for (let piece = first; !piece.done; piece = await iterator.next()) yield piece.value;
  })();
  yield* bounded(packed ? unzipped(all) : all, bytesMost);
}

async function* unzipped(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  // Errors of either side come out of the iteration below; the callback is only there so that they are not thrown a second time.
  pipeline(pieces, gunzip, () => undefined);
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) yield piece;
  } catch (error) {
    throw saidOf(error);
  }
}

function saidOf(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === 'Z_BUF_ERROR') return new LogRefused('the packed file ends too early; it was cut off');
  if (code?.startsWith('Z_')) return new LogRefused('the packed file is damaged');
  return error;
}

async function* bounded(pieces: AsyncIterable<Buffer>, bytesMost: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > bytesMost) throw new LogRefused(`unpacked, the file is larger than ${bytesMost / 1024 / 1024} MiB`);
    yield piece;
  }
}
