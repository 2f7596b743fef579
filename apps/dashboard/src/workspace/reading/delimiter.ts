import { LogRefused } from './log-refused';

const candidates = [',', ';', '\t', '|'] as const;

/** The delimiter that was named, else whichever of the usual ones stands most often in the header, outside of quotes. */
export function delimiterOf(beginning: string, named: string | undefined): string {
  if (named !== undefined) return namedDelimiter(named);
  const header = beginning.split(/\r\n|\r|\n/, 1)[0]!.replace(/"[^"]*"/g, '');
  const counts = candidates.map((candidate) => header.split(candidate).length);
  return candidates[counts.indexOf(Math.max(...counts))]!;
}

function namedDelimiter(named: string): string {
  if (named === 'tab' || named === '\\t') return '\t';
  if (named.length === 1 && !'"\r\n'.includes(named)) return named;
  throw new LogRefused('a delimiter is one character, or the word tab', 1);
}
