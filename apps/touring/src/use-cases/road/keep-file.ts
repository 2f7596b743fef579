import { createHash, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Caller } from '@caravanserai/access';
import { type Decision, accept, reject } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { keepFile, type RoadFile } from '../../store/road/files';
import { StayChanges } from './stay-changes';
import { StayCommands } from './stay-commands';

const bytesMost = 8 * 1024 * 1024;
/** What registrars send: photographs and scanned or printed papers. Anything that a browser would run is not among them. */
const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;

export type FileView = Omit<RoadFile, 'uploadedAt' | 'stayId'> & { readonly uploadedAt: string; readonly version: number };

/** Takes a photograph or a paper in. What it is is told by its bytes: a name or a header can say anything. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly stays: StayCommands,
    private readonly changes: StayChanges,
  ) {}

  async execute(caller: Caller, stayId: string, name: string, body: Readable): Promise<Decision<FileView>> {
    const allowed = await this.stays.run(asked(caller, { unkeyed: true }), stayId, 'keep-stay-file', async () => accept(null));
    // Asked before anything is read: nobody else's bytes are taken in.
    if (!allowed.ok) return allowed;
    const bytes = await read(body);
    if (bytes === null) return reject('file-too-large', { bytesMost });
    const found = await fileTypeFromBuffer(bytes);
    const mediaType = mediaTypes.find((type) => type === found?.mime);
    if (mediaType === undefined) return reject('file-type-not-accepted', { found: found?.mime ?? null, accepted: mediaTypes });
    return this.keep(caller, stayId, { name, mediaType, bytes });
  }

  private keep(caller: Caller, stayId: string, { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Buffer }): Promise<Decision<FileView>> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.stays.run(asked(caller, { bodyHash: sha256 }), stayId, 'keep-stay-file', async (tx, stay, acting) => {
      const file = { id: randomUUID(), name, mediaType, size: bytes.length, sha256 };
      await keepFile(tx, { ...file, stayId: stay.id, uploadedAt: tx.now, bytes, uploadedBy: acting.actingFor });
      const { version } = await this.changes.touch(tx, stay);
      return accept({ ...file, uploadedAt: tx.now.toISOString(), version });
    });
  }
}

/** The body was never read as JSON, so its hash is that of the bytes; the question beforehand is kept under no key. */
function asked(caller: Caller, { unkeyed = false, bodyHash = '' }: { readonly unkeyed?: boolean; readonly bodyHash?: string }): Caller {
  const { account, actingFor, idempotencyKey, ifMatch, route } = caller;
  return { account, actingFor, route, ifMatch, bodyHash, idempotencyKey: unkeyed ? null : idempotencyKey };
}

/** All of it, or null as soon as it is more than is taken; the rest is read and forgotten, so that the client hears the answer. */
async function read(body: Readable): Promise<Buffer | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= bytesMost) pieces.push(piece);
    else pieces.length = 0;
  }
  return size > bytesMost ? null : Buffer.concat(pieces);
}
