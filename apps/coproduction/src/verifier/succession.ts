import { bytesOfText } from './bytes';
import { type Json, canonical } from './canonical';
import { fingerprint, openJws } from './keys';

/** The issuer's keys that vouch for each other, by fingerprint. */
export type KeysOfIssuer = ReadonlyMap<string, Json>;

/**
 * From one key on, all that statements of succession link with it. Each statement is signed by both of its keys, so that it counts in either
 * direction; one that is not, or says something else, links nothing.
 */
export async function keysLinkedWith(jwk: Json, successions: readonly Json[]): Promise<KeysOfIssuer> {
  const linked = new Map<string, Json>([[await fingerprint(jwk), jwk]]);
  const links = await Promise.all(successions.map(linkIn));
  for (let grown = -1; grown !== linked.size;) {
    grown = linked.size;
    for (const [one, other] of links.flatMap((link) => (link === null ? [] : [link, [...link].reverse()])) as [Linked, Linked][])
      if (linked.has(one.print)) linked.set(other.print, other.jwk);
  }
  return linked;
}

interface Linked {
  readonly print: string;
  readonly jwk: Json;
}

async function linkIn({ statement, byPrevious, byNext }: Json): Promise<Linked[] | null> {
  const { previous, next, format } = statement ?? {};
  const signed = bytesOfText(canonical(statement));
  const holds = format === 'caravanserai-issuer-succession-1' && (await openJws(byPrevious, previous, signed)) !== null && (await openJws(byNext, next, signed)) !== null;
  return holds ? Promise.all([previous, next].map(async (jwk) => ({ print: await fingerprint(jwk), jwk }))) : null;
}
