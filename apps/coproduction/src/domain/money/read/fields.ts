import { InputFault, shown } from './input-fault';

export interface Found {
  readonly name: string;
  readonly value: unknown;
}

/** The fields of one object: each may have several spellings, none may be given twice, and what nobody asked for is refused. */
export class Fields {
  private readonly left: Map<string, unknown>;

  constructor(
    readonly path: string,
    value: unknown,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputFault(path, `must be an object, not ${shown(value)}`);
    this.left = new Map(Object.entries(value));
  }

  /** Null when none of the spellings is there; a field that is null counts as left out. */
  take(...spellings: readonly string[]): Found | null {
    const given = spellings.filter((name) => this.left.has(name));
    const values = given.map((name) => ({ name: this.at(name), value: this.left.get(name) }));
    for (const name of given) this.left.delete(name);
    const [found, second] = values.filter(({ value }) => value !== null && value !== undefined);
    if (second) throw new InputFault(second.name, `says again what ${found!.name} says`);
    return found ?? null;
  }

  need(...spellings: readonly string[]): Found {
    const found = this.take(...spellings);
    if (found === null) throw new InputFault(this.at(spellings[0]!), 'is missing');
    return found;
  }

  /** @param known what this kind of object has, for the message. */
  end(known: string): void {
    for (const name of this.left.keys()) throw new InputFault(this.at(name), `is not known here; known are: ${known}`);
  }

  private at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }
}

export function textOf({ name, value }: Found, longest = 200): string {
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return value;
  throw new InputFault(name, `must be a text of 1 to ${longest} characters, not ${shown(value)}`);
}

export function listOf({ name, value }: Found, most: number): Found[] {
  if (!Array.isArray(value)) throw new InputFault(name, `must be a list, not ${shown(value)}`);
  if (value.length > most) throw new InputFault(name, `has ${value.length} entries; ${most} are the most`);
  return value.map((entry: unknown, index) => ({ name: `${name}[${index}]`, value: entry }));
}

/** The entries of an object in the order in which they are written, except that JSON puts whole numbers first. */
export function entriesOf({ name, value }: Found): [key: string, found: Found][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputFault(name, `must be an object, not ${shown(value)}`);
  return Object.entries(value).map(([key, entry]) => [key, { name: `${name}.${key}`, value: entry as unknown }]);
}
