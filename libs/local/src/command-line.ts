import { parseArgs } from 'node:util';
import { type AnyShape, type Taken, explanation, placeholder, usage } from './command-usage';

type ValueOf<T extends Taken> = T['takes'] extends 'nothing' ? boolean : T['takes'] extends 'number' ? number : T['takes'] extends readonly (infer W)[] ? W : string;

export interface CommandShape<F extends Record<string, Taken>, O extends Record<string, Taken>> {
  /** As a person types it: `npm run kafka`. */
  readonly command: string;
  readonly flags: F;
  /** What stands without a name, in this order; all of it is needed. */
  readonly operands?: O;
}

export interface CommandLine<F extends Record<string, Taken>, O extends Record<string, Taken>> {
  readonly flags: { readonly [K in keyof F]: F[K]['takes'] extends 'nothing' ? boolean : ValueOf<F[K]> | undefined };
  readonly operands: { readonly [K in keyof O]: ValueOf<O[K]> };
}

type Parsed<L> = { readonly ok: true; readonly value: L } | { readonly ok: false; readonly sentence: string };

/** Strict: what is not declared is refused with one sentence that lists what is. */
export function parseCommandLine<const F extends Record<string, Taken>, const O extends Record<string, Taken> = Record<never, Taken>>(
  shape: CommandShape<F, O>,
  words: readonly string[],
): Parsed<CommandLine<F, O>> {
  try {
    const given = split(shape, words);
    return { ok: true, value: { flags: readFlags(shape, given.flags), operands: readOperands(shape, given.operands) } as CommandLine<F, O> };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, sentence: `${error.message}. ${usage(shape)}` };
    throw error;
  }
}

/** Reads this process's own arguments; a mistake in them ends it with that sentence and code 2, `--help` with the explanation and code 0. */
export function readCommandLine<const F extends Record<string, Taken>, const O extends Record<string, Taken> = Record<never, Taken>>(shape: CommandShape<F, O>): CommandLine<F, O> {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    process.stdout.write(explanation(shape));
    process.exit(0);
  }
  const parsed = parseCommandLine(shape, words);
  if (parsed.ok) return parsed.value;
  process.stderr.write(`${parsed.sentence}\n`);
  process.exit(2);
}

class Refused extends Error {}

interface Given { flags: Map<string, string | undefined>; operands: string[] }

/** Node's parser only takes the words apart here: its own complaints are paragraphs and don't list what is known. */
function split(shape: AnyShape, words: readonly string[]): Given {
  const options = Object.fromEntries(Object.entries(shape.flags).map(([name, { takes }]) => [name, { type: takes === 'nothing' ? 'boolean' as const : 'string' as const }]));
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const given: Given = { flags: new Map(), operands: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') given.operands.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(shape.flags, token.name) || !token.rawName.startsWith('--')) throw new Refused(`There is no ${token.rawName}`);
    given.flags.set(token.name, token.value);
  }
  return given;
}

function readFlags(shape: AnyShape, given: Map<string, string | undefined>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(shape.flags).map(([name, taken]) => {
    if (taken.takes === 'nothing') return [name, given.has(name) && withoutValue(name, given.get(name))];
    return [name, given.has(name) ? valueOf(`--${name}`, taken, given.get(name)) : undefined];
  }));
}

function readOperands(shape: AnyShape, given: readonly string[]): Record<string, unknown> {
  const declared = Object.entries(shape.operands ?? {});
  if (given.length > declared.length) throw new Refused(`"${given[declared.length]}" is too much`);
  return Object.fromEntries(declared.map(([name, taken], index) => [name, valueOf(placeholder(name), taken, given[index])]));
}

function withoutValue(name: string, value: string | undefined): true {
  if (value !== undefined) throw new Refused(`--${name} takes no value`);
  return true;
}

function valueOf(name: string, taken: Taken, value: string | undefined): string | number {
  // A flag in a value's place was meant as a flag; numbers below zero look the same but are none.
  if (!value || /^--?[a-z]/i.test(value)) throw new Refused(name.startsWith('--') ? `${name} needs a value` : `${name} is missing`);
  if (taken.takes === 'number') return numberOf(name, taken, value);
  if (typeof taken.takes === 'object' && !taken.takes.includes(value)) throw new Refused(`${name} is one of ${taken.takes.join(', ')}, not "${value}"`);
  return value;
}

function numberOf(name: string, { least = -Infinity, most = Infinity }: { least?: number; most?: number }, value: string): number {
  const number = /^-?\d+$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  const range = `${least > -Infinity ? ` from ${least}` : ''}${most < Infinity ? ` to ${most}` : ''}`;
  throw new Refused(`${name} is a whole number${range}, not "${value}"`);
}
