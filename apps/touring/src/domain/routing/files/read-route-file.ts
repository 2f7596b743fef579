import { readColumns } from './columns';
import { readMatrix } from './matrix';
import { BadRouteFile, type RouteFile } from './route-file';
import { readTour } from './tour-json';
import { readTsplib } from './tsplib';

/** Largest file that is read. */
export const mostCharacters = 8_000_000;

/** Recognises the shape by the content: JSON, TSPLIB keywords, Solomon's column heads, or a count followed by a matrix and windows. */
export function readRouteFile(text: string): RouteFile {
  if (text.length > mostCharacters) throw new BadRouteFile(1, `the file is larger than ${mostCharacters} characters`);
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') throw new BadRouteFile(1, 'the file is empty');
  if (start.startsWith('{') || start.startsWith('[')) return readTour(text.replace(/^\uFEFF/, ''));
  if (/^\s*(EDGE_WEIGHT_TYPE|NODE_COORD_SECTION|EDGE_WEIGHT_SECTION|DIMENSION)\b/m.test(text)) return readTsplib(text);
  if (/^\W*CUST(OMER)?\W+NO\b/im.test(text)) return readColumns(text);
  if (/^\s*(#[^\n]*\n\s*)*\d+\s*(\n|$)/.test(text)) return readMatrix(text);
  throw new BadRouteFile(1, 'neither a count of places, nor column heads (CUST NO. …), nor TSPLIB keywords, nor a tour in JSON');
}
