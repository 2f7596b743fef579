/** Parts of one whole in basis points (1/10,000), one per party and in the order of the parties. */
export type Shares = readonly number[];

export const wholeInBasisPoints = 10_000;

export function isShare(basisPoints: number): boolean {
  return Number.isInteger(basisPoints) && basisPoints >= 0 && basisPoints <= wholeInBasisPoints;
}

/** True when every part is a share and together they are exactly the whole: nothing is left over and nothing is promised twice. */
export function sharesAreWhole(shares: Shares): boolean {
  return shares.every(isShare) && shares.reduce((sum, share) => sum + share, 0) === wholeInBasisPoints;
}

/** The whole in parts as equal as basis points allow; the first parties get the odd ones: three parties are 3334, 3333, 3333. */
export function equalShares(parties: number): Shares {
  if (!Number.isInteger(parties) || parties < 1 || parties > wholeInBasisPoints)
    throw new RangeError(`A whole can't be shared among ${parties} parties.`);
  const smallest = Math.floor(wholeInBasisPoints / parties);
  const odd = wholeInBasisPoints - smallest * parties;
  return Array.from({ length: parties }, (_, index) => smallest + (index < odd ? 1 : 0));
}
