/** What a flag or operand takes: nothing (a switch), any text, a whole number, or one of a few words. */
export type Taken =
  | { readonly takes: 'nothing'; readonly meaning: string }
  | { readonly takes: 'text'; readonly meaning: string; readonly shownAs?: string }
  | { readonly takes: 'number'; readonly meaning: string; readonly least?: number; readonly most?: number }
  | { readonly takes: readonly string[]; readonly meaning: string };

/** A command as its usage sees it: without the types of its values. */
export interface AnyShape {
  readonly command: string;
  readonly flags: Readonly<Record<string, Taken>>;
  readonly operands?: Readonly<Record<string, Taken>>;
}

export const placeholder = (name: string): string => name.toUpperCase();

function form(name: string, taken: Taken): string {
  if (taken.takes === 'nothing') return `--${name}`;
  if (typeof taken.takes === 'object') return `--${name} ${taken.takes.join('|')}`;
  return `--${name} ${taken.takes === 'number' ? 'N' : ('shownAs' in taken && taken.shownAs) || 'TEXT'}`;
}

/** One line that lists all that is known. */
export function usage(shape: AnyShape): string {
  const known = [...Object.keys(shape.operands ?? {}).map(placeholder), ...Object.entries(shape.flags).map(([name, taken]) => form(name, taken))];
  return known.length === 0 ? `${shape.command} takes nothing` : `${shape.command} knows: ${known.join(', ')}`;
}

/** What `--help` prints. */
export function explanation(shape: AnyShape): string {
  const operands = Object.entries(shape.operands ?? {}).map(([name, taken]) => [
    typeof taken.takes === 'object' ? taken.takes.join('|') : placeholder(name), taken.meaning,
  ]);
  const rows = [...operands, ...Object.entries(shape.flags).map(([name, taken]) => [form(name, taken), taken.meaning])] as [string, string][];
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [usage(shape), ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`), ''].join('\n');
}
