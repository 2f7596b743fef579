import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.css', '.js', '.json', '.svg']);

export interface SiteFile {
  readonly type: string;
  readonly plain: Buffer;
  /** Begun when it is first asked for; null for what is packed already. */
  readonly packed: Promise<Buffer> | null;
}

/** The pages as they were built: one document, and files whose names change with their contents. */
export interface Site {
  /** Read at each call: it is small, and names the files of the latest build. */
  readonly document: () => string;
  readonly asset: (name: string) => SiteFile | null;
}

/** @returns null where nothing has been built: then the gateway's own plain pages serve. */
export function readSite(folder: string | undefined): Site | null {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) return null;
  const known = new Map<string, SiteFile>();
  return {
    document: () => readFileSync(join(folder, 'index.html'), 'utf8'),
    asset(name) {
      const file = known.get(name) ?? readAsset(join(folder, 'assets'), name);
      if (file) known.set(name, file);
      return file;
    },
  };
}

/** By the folder's own list, so that no name leads out of it. */
function readAsset(folder: string, name: string): SiteFile | null {
  const ending = extname(name);
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  if (type === undefined || !readdirSync(folder).includes(name)) return null;
  const plain = readFileSync(join(folder, name));
  return { type, plain, packed: PACKED.has(ending) ? promisify(gzip)(plain, { level: 9 }) : null };
}
