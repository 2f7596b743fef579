import { bytesOfText, joined, same } from './bytes';
import { ARCHIVE, type Fault } from './report';

/** The files of a bundle, all of them and in this order: which header belongs to which is known even where its bytes are damaged. */
export const FILES = [
  'manifest.json', 'manifest.jws', 'agreement.json', 'agreement.pdf', 'events.jsonl', 'signatures.jsonl', 'keys.json',
  'checkpoints.jsonl', 'proofs.json', 'rules.json', 'certificate.pem', 'verifier.html', 'verify.mjs',
] as const;
export type FileName = (typeof FILES)[number];

const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const directoryBytes = FILES.reduce((sum, name) => sum + CENTRAL_BYTES + name.length, 0);

interface Stored {
  readonly name: FileName;
  readonly offset: number;
  readonly content: Uint8Array;
  readonly crc: number;
}

export interface Opened {
  readonly files: ReadonlyMap<FileName, Uint8Array>;
  readonly faults: readonly Fault[];
}

/**
 * Opens a zip in the one form a bundle has (APPNOTE 6.3.9, stored, no extra fields, no comments, the first day of 1980, all files in
 * order): each header is made anew from what it should say and compared, so that there is no byte that nobody looks at.
 */
export function openArchive(bytes: Uint8Array): Opened {
  const directory = bytes.length - END_BYTES - directoryBytes;
  if (directory < 0 || unsignedHeaders(bytes, directory) > 1) return { files: new Map(), faults: [cutOff(bytes)] };
  const faults: Fault[] = [];
  const entries: Stored[] = [];
  let [offset, central] = [0, directory];
  FILES.forEach((name, index) => {
    const start = offset + LOCAL_BYTES + name.length;
    const [here, there] = [u32(bytes, offset + 18), u32(bytes, central + 20)];
    const next = FILES[index + 1];
    const fits = (size: number) => (next === undefined ? start + size === directory : saysName(bytes, start + size, next));
    const size = here === there || fits(here) ? here : there;
    const content = bytes.subarray(start, Math.min(start + size, directory));
    const entry = { name, offset, content, crc: crc32(content) };
    const sound = same(bytes.subarray(offset, start), localHeader(entry)) && same(bytes.subarray(central, central + CENTRAL_BYTES + name.length), centralHeader(entry));
    if (!sound) faults.push({ file: name, code: 'damaged', detail: 'its bytes are not those that its headers in the archive vouch for' });
    entries.push(entry);
    offset = start + size;
    central += CENTRAL_BYTES + name.length;
  });
  if (faults.length === 0 && offset !== directory) faults.push({ file: ARCHIVE, code: 'hidden-bytes', detail: 'bytes stand between the files and the directory' });
  if (!same(bytes.subarray(central), endRecord(directory))) faults.push({ file: ARCHIVE, code: 'damaged-end', detail: 'the end of the archive is not as it was written' });
  return { files: new Map(entries.map(({ name, content }) => [name, content])), faults };
}

/** Whether the bytes are, or were, a bundle at all. */
export const looksLikeBundle = (bytes: Uint8Array): boolean => u32(bytes, 0) === 0x04034b50 || saysName(bytes, 0, FILES[0]);

function unsignedHeaders(bytes: Uint8Array, directory: number): number {
  let [at, wrong] = [directory, 0];
  for (const name of FILES) {
    if (u32(bytes, at) !== 0x02014b50) wrong += 1;
    at += CENTRAL_BYTES + name.length;
  }
  return wrong;
}

/** Bytes are missing or were added: walks from the front, by the sizes that the headers say, to the first file that is not whole. */
function cutOff(bytes: Uint8Array): Fault {
  let offset = 0;
  for (const name of FILES) {
    const end = offset + LOCAL_BYTES + name.length + u32(bytes, offset + 18);
    if (!saysName(bytes, offset, name) || end > bytes.length) return { file: name, code: 'incomplete', detail: 'the archive ends before it, or within it' };
    offset = end;
  }
  return { file: ARCHIVE, code: 'another-length', detail: 'all files are there, but the archive ends before its directory does, or goes on behind it' };
}

const saysName = (bytes: Uint8Array, offset: number, name: string): boolean =>
  same(bytes.subarray(offset + LOCAL_BYTES, offset + LOCAL_BYTES + name.length), bytesOfText(name));

const fieldsOf = ({ name, content, crc }: Stored): Uint8Array =>
  joined(u16s(20, 0x0800, 0, 0, 0x0021), u32s(crc, content.length, content.length), u16s(name.length, 0));

const localHeader = (entry: Stored): Uint8Array => joined(u32s(0x04034b50), fieldsOf(entry), bytesOfText(entry.name));

const centralHeader = (entry: Stored): Uint8Array =>
  joined(u32s(0x02014b50), u16s(20), fieldsOf(entry), u16s(0, 0, 0), u32s(0, entry.offset), bytesOfText(entry.name));

const endRecord = (directory: number): Uint8Array =>
  joined(u32s(0x06054b50), u16s(0, 0, FILES.length, FILES.length), u32s(directoryBytes, directory), u16s(0));

/** Writes the same form. @param contents one for each of `FILES`. */
export function closeArchive(contents: ReadonlyMap<FileName, Uint8Array>): Uint8Array<ArrayBuffer> {
  let offset = 0;
  const entries = FILES.map((name): Stored => {
    const content = contents.get(name)!;
    const entry = { name, offset, content, crc: crc32(content) };
    offset += LOCAL_BYTES + name.length + content.length;
    return entry;
  });
  return joined(...entries.flatMap((entry) => [localHeader(entry), entry.content]), ...entries.map(centralHeader), endRecord(offset));
}

const u16s = (...values: number[]): Uint8Array => Uint8Array.from(values.flatMap((value) => [value & 255, value >>> 8]));
const u32s = (...values: number[]): Uint8Array => Uint8Array.from(values.flatMap((value) => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24]));
const u32 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
  let crc = value;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ CRC_TABLE[(crc ^ byte) & 255]!;
  return ~crc >>> 0;
}
