/**
 * The one text of a JSON value by RFC 8785 (JCS): keys sorted by UTF-16 code units, no spaces, numbers as ECMAScript writes them.
 * Two parties who hash the same content must get the same hash, so whatever JSON would silently drop or change (undefined, NaN,
 * dates, maps, half a surrogate pair) throws a TypeError that says where it is.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', []);
}

/** True when UTF-8 can carry the text unchanged: an unpaired surrogate would become U+FFFD, the same for different texts. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** `path` names the place for the error, `around` holds the values that contain this one, to notice a circle. */
function write(value: unknown, path: string, around: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value, path);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value !== 'object') throw new TypeError(`${path} is ${article(typeof value)}, which JSON can't hold.`);
  if (around.includes(value)) throw new TypeError(`${path} contains itself.`);
  const within = [...around, value];
  if (Array.isArray(value)) {
    // Array.from visits holes as undefined, which map would skip.
    const items = Array.from(value, (item, index) => write(item, `${path}[${index}]`, within));
    return `[${items.join(',')}]`;
  }
  return writeObject(value, path, within);
}

function writeObject(value: object, path: string, within: readonly object[]): string {
  if (!isPlain(value)) throw new TypeError(`${path} is a ${value.constructor.name}, not a plain object.`);
  if (Object.getOwnPropertySymbols(value).length > 0) throw new TypeError(`${path} has a symbol as a key.`);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${writeText(key, path)}:${write(member, `${path}.${key}`, within)}`);
  return `{${members.join(',')}}`;
}

function writeText(text: string, path: string): string {
  if (!isWellFormed(text)) throw new TypeError(`${path} holds half a surrogate pair.`);
  return JSON.stringify(text);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`${path} is ${value}, which JSON can't hold.`);
  return JSON.stringify(value);
}

/** Asks one step further up than `=== Object.prototype`, because an object of another realm (a worker, a test) is plain too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function article(type: string): string {
  return type === 'undefined' ? type : `a ${type}`;
}
