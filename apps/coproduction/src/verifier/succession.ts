import { bytesOfText } from './bytes';
import { type Json, canonical } from './canonical';
import { fingerprint, openJws } from './keys';

/** The issuer's keys that vouch for each other, by fingerprint. */
export type KeysOfIssuer = ReadonlyMap<string, Json>;

/**
 * From one key on, all that came before it and all that came after it by statements of succession, each signed by both of its keys. What
 * another successor of an earlier key vouches for is not among it: whoever stole a key that had been followed can not speak for the one that did.
 */
export async function keysLinkedWith(jwk: Json, successions: readonly Json[]): Promise<KeysOfIssuer> {
  const links = (await Promise.all(successions.map(linkIn))).filter((link) => link !== null);
  const own = { print: await fingerprint(jwk), jwk };
  return new Map([...reachedFrom(own, links), ...reachedFrom(own, links.map(({ from, to }) => ({ from: to, to: from })))]);
}

interface Known {
  readonly print: string;
  readonly jwk: Json;
}

interface Link {
  readonly from: Known;
  readonly to: Known;
}

function reachedFrom(own: Known, links: readonly Link[]): Map<string, Json> {
  const reached = new Map([[own.print, own.jwk]]);
  for (let grown = 0; grown !== reached.size;) {
    grown = reached.size;
    for (const { from, to } of links) if (reached.has(from.print)) reached.set(to.print, to.jwk);
  }
  return reached;
}

async function linkIn({ statement, byPrevious, byNext }: Json): Promise<Link | null> {
  const { previous, next, format } = statement ?? {};
  const signed = bytesOfText(canonical(statement));
  const holds = format === 'caravanserai-issuer-succession-1' && (await openJws(byPrevious, previous, signed)) !== null && (await openJws(byNext, next, signed)) !== null;
  return holds ? { from: { print: await fingerprint(previous), jwk: previous }, to: { print: await fingerprint(next), jwk: next } } : null;
}
