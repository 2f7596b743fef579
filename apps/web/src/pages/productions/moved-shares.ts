import type { Move } from '../treaties/shares';
import type { Party } from './production';

export interface Share {
  readonly party: string;
  readonly basisPoints: number;
}

const ONE = /^([A-Z]{2})-([A-Z]{2})-(\d{1,5})$/;

/** Moves as they stand in an address: `IT-JP-500`, with commas between. */
export const movesInAddress = (moves: readonly Move[]): string => moves.map(({ from, to, basisPoints }) => `${from.slice(0, 2)}-${to.slice(0, 2)}-${basisPoints}`).join(',');

export function movesOfAddress(text: string | undefined): Move[] {
  return (text ?? '').split(',').flatMap((one) => {
    const found = ONE.exec(one);
    return found ? [{ from: found[1]!, to: found[2]!, basisPoints: Number(found[3]) }] : [];
  });
}

/**
 * Shares after treaties' moves between countries: what a country gives is taken from its parties in their order, and its gain goes to the
 * first of the other's. A move that finds no party or too little is left out whole, so that the sum stays what it was.
 */
export function movedShares(shares: readonly Share[], moves: readonly Move[], parties: readonly Pick<Party, 'organisationId' | 'partner'>[]): Share[] {
  return moves.reduce<Share[]>((before, move) => moved(before, move, parties), [...shares]);
}

function moved(shares: Share[], { from, to, basisPoints }: Move, parties: readonly Pick<Party, 'organisationId' | 'partner'>[]): Share[] {
  const of = (country: string) => parties.filter(({ partner }) => partner === country).map(({ organisationId }) => organisationId);
  const [givers, taker] = [of(from), of(to)[0]];
  const has = shares.filter(({ party }) => givers.includes(party)).reduce((sum, one) => sum + one.basisPoints, 0);
  if (taker === undefined || has < basisPoints) return shares;
  let left = basisPoints;
  const given = shares.map((share) => {
    const taken = givers.includes(share.party) ? Math.min(left, share.basisPoints) : 0;
    left -= taken;
    return { ...share, basisPoints: share.basisPoints - taken };
  });
  const grown = given.some(({ party }) => party === taker) ? given.map((share) => (share.party === taker ? { ...share, basisPoints: share.basisPoints + basisPoints } : share)) : [...given, { party: taker, basisPoints }];
  return grown.filter((share) => share.basisPoints > 0);
}
