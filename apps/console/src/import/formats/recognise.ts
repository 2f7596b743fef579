import { exhibitionsEurope } from './exhibitions-europe';
import { exhibitionsMoma } from './exhibitions-moma';
import { exhibitionsWalters } from './exhibitions-walters';
import { filmsCoproduction } from './films-coproduction';
import type { ImportFormat, ImportKind } from './format';
import { museumsEurope } from './museums-europe';
import { performancesNyphil } from './performances-nyphil';

export const formats: readonly ImportFormat[] = [museumsEurope, exhibitionsEurope, exhibitionsWalters, exhibitionsMoma, performancesNyphil, filmsCoproduction];

export type Recognition = { readonly ok: true; readonly format: ImportFormat } | { readonly ok: false; readonly reason: string };

/** Finds the format whose columns are all in the header. `reason` is one line for the terminal. */
export function recogniseFormat(kind: ImportKind, header: readonly string[]): Recognition {
  const columns = header.map((column) => column.trim());
  const twice = columns.find((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (twice !== undefined) return { ok: false, reason: `The column "${twice}" is there twice.` };
  const format = formats.find((one) => one.columns.every((column) => columns.includes(column)));
  if (format === undefined) return { ok: false, reason: unknownHeader(kind, columns) };
  if (format.kind !== kind) return { ok: false, reason: `This is a file of ${format.kind} (${format.name}), not of ${kind}.` };
  return { ok: true, format };
}

function unknownHeader(kind: ImportKind, columns: readonly string[]): string {
  const ofKind = formats.filter((one) => one.kind === kind);
  const missing = (one: ImportFormat) => one.columns.filter((column) => !columns.includes(column));
  const [closest] = [...ofKind].sort((a, b) => missing(a).length - missing(b).length);
  const known = ofKind.map((one) => one.name).join(', ');
  if (closest === undefined || missing(closest).length === closest.columns.length) return `The header is of no known format; known for ${kind}: ${known}.`;
  return `The header is of no known format; for ${closest.name} it lacks ${missing(closest).join(', ')}. Known for ${kind}: ${known}.`;
}
