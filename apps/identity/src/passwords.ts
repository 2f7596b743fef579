import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';
import { composedPassword, PASSWORD_LENGTH_MAX } from './domain/password';

const derive = promisify(argon2) as unknown as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** OWASP's smallest recommended cost for argon2id: 19 MiB, two passes, one lane; about 35 ms on the machines this was made for. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_LENGTH_BYTES = 32;

/** One hash at a time: a burst of sign-ins must not take 19 MiB each from the services of the same process. */
let previous: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = previous.then(work, work);
  previous = turn.catch(() => undefined);
  return turn;
}

/** @returns the hash in PHC string format, with its salt and cost, so that the cost can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await inTurn(() => derive('argon2id', { message: composedPassword(password), nonce, tagLength: TAG_LENGTH_BYTES, ...COST }));
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(nonce)}$${unpadded(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** @param kept what `hashPassword` returned; null takes as long as a wrong password and is false, so that nobody learns which accounts exist. */
export async function passwordMatches(password: string, kept: string | null): Promise<boolean> {
  if (password.length > PASSWORD_LENGTH_MAX) return false;
  const parts = PHC.exec(kept ?? NOBODYS_HASH);
  if (!parts) throw new Error('A kept password hash is not in PHC format');
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [nonce, tag] = parts.slice(4).map((text) => Buffer.from(text, 'base64')) as [Buffer, Buffer];
  const derived = await inTurn(() => derive('argon2id', { message: composedPassword(password), nonce, tagLength: tag.length, memory, passes, parallelism }));
  return timingSafeEqual(derived, tag) && kept !== null;
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** The right form and cost, and the hash of no password. */
const NOBODYS_HASH = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
