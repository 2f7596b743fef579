import { type Rational, one, rational, sum } from '../rational';
import type { Claim } from '../waterfall';
import { amountFromZero, fractionOf, isFraction, wholeOf } from './amounts';
import { Fields, type Found, entriesOf, listOf, textOf } from './fields';
import { InputFault } from './input-fault';

/** What the tiers of one file are read against. */
export interface Ground {
  readonly currency: string;
  readonly parties: readonly string[];
}

export interface ClaimsRead {
  readonly claims: readonly Claim[];
  readonly cap: bigint | null;
}

interface Part {
  readonly party: string;
  readonly found: Found;
}

const capSpellings = ['cap', 'capMinor', 'amount', 'amountMinor', 'repay', 'repayMinor', 'principal', 'principalMinor', 'fixed', 'fixedMinor', 'limit', 'limitMinor'];
const shareSpellings = ['shares', 'sharesBasisPoints', 'shareVector', 'split'];
const orderSpellings = ['order', 'ranking', 'priority', 'mode', 'senior', 'seniority'];
const partySpellings = ['party', 'to', 'partyId', 'payee', 'recipient', 'beneficiary', 'lender', 'creditor'];
export const claimFields = 'to, shares, weights, caps, claims, cap, order';

/** Who gets what of a tier: one party (`to`), a vector of shares or weights, caps of their own, or a list of claims that says all of it. */
export function readClaims(fields: Fields, ground: Ground): ClaimsRead {
  const listed = fields.take('claims');
  const claims = listed === null ? claimsByMaps(fields, ground) : claimsByList(listed, ground);
  const capFound = fields.take(...capSpellings);
  const isMap = capFound !== null && typeof capFound.value === 'object' && !('amountMinor' in (capFound.value as object) || 'minor' in (capFound.value as object));
  const given = isMap ? withCaps(claims, capFound, ground) : claims;
  const cap = capFound === null || isMap ? null : amountFromZero(capFound, ground.currency);
  return { claims: ordered(weighed(given, fields.path), fields, ground), cap };
}

interface Draft {
  readonly party: string;
  readonly weight: Rational | null;
  readonly cap: bigint | null;
  readonly rank: number;
}

const draft = (party: string): Draft => ({ party, weight: null, cap: null, rank: 0 });

function claimsByMaps(fields: Fields, ground: Ground): Draft[] {
  const single = fields.take(...partySpellings);
  const shares = fields.take(...shareSpellings);
  const weights = fields.take('weights', 'ratio', 'ratios');
  const caps = fields.take('caps', 'capsMinor');
  if (weights !== null && shares !== null) throw new InputFault(weights.name, `says again what ${shares.name} says`);
  const members = single === null ? [] : Array.isArray(single.value) ? listOf(single, 100).map((found) => partyOf(found, ground)) : [partyOf(single, ground)];
  const parts = shares ?? weights;
  const vector = parts === null ? null : vectorOf(parts, ground, shares !== null, members);
  const named = vector === null ? members : [...vector.keys()];
  const drafts = named.map((party) => ({ ...draft(party), weight: vector?.get(party) ?? null }));
  if (caps === null) {
    if (drafts.length === 0) throw new InputFault(`${fields.path}.to`, 'is missing: nobody is named who gets what this tier takes');
    return drafts;
  }
  return withCaps(drafts, caps, ground);
}

/** Caps name the claimants where nothing else has. */
function withCaps(drafts: readonly Draft[], caps: Found, ground: Ground): Draft[] {
  const byParty = new Map(partsOf(caps, ground, drafts.map(({ party }) => party)).map(({ party, found }) => [party, amountFromZero(found, ground.currency)]));
  if (drafts.length === 0) return [...byParty].map(([party, cap]) => ({ ...draft(party), cap }));
  const stranger = [...byParty.keys()].find((party) => !drafts.some((claim) => claim.party === party));
  if (stranger !== undefined) throw new InputFault(`${caps.name}.${stranger}`, 'has a cap but no share in this tier');
  return drafts.map((claim) => ({ ...claim, cap: byParty.get(claim.party) ?? claim.cap }));
}

function claimsByList(listed: Found, ground: Ground): Draft[] {
  const rows = listOf(listed, 100).map(({ name, value }) => {
    const fields = new Fields(name, value);
    const party = partyOf(fields.need(...partySpellings, 'id'), ground);
    const share = fields.take('share', 'shareBasisPoints', 'basisPoints', 'weight');
    const cap = fields.take(...capSpellings);
    const rank = fields.take('rank');
    fields.end('party, shareBasisPoints, weight, cap, rank');
    return { share, draft: { ...draft(party), cap: cap && amountFromZero(cap, ground.currency), rank: rank === null ? 0 : Number(wholeOf(rank)) } };
  });
  if (rows.length === 0) throw new InputFault(listed.name, 'is empty: nobody is named who gets what this tier takes');
  unique(rows.map((row) => row.draft), listed.name);
  const withShare = rows.flatMap(({ share, draft: { party } }) => (share === null ? [] : [{ party, found: share }]));
  if (withShare.length === 0) return rows.map((row) => row.draft);
  if (withShare.length !== rows.length) throw new InputFault(listed.name, 'gives a share to some parties and none to others');
  const sumsUp = withShare.some(({ found }) => !found.name.endsWith('.weight'));
  const vector = vectorOfParts(withShare, listed.name, sumsUp);
  return rows.map((row) => ({ ...row.draft, weight: vector.get(row.draft.party)! }));
}

function vectorOf(found: Found, ground: Ground, sumsUp: boolean, members: readonly string[]): Map<string, Rational> {
  return vectorOfParts(partsOf(found, ground, members), found.name, sumsUp);
}

/** Shares are exactly one whole: 10,000 basis points, 1,000,000 parts per million, or fractions that sum to 1. Weights may sum to anything. */
function vectorOfParts(parts: readonly Part[], name: string, sumsUp: boolean): Map<string, Rational> {
  const fractions = parts.filter(({ found }) => isFraction(found)).length;
  if (fractions !== 0 && fractions !== parts.length) throw new InputFault(name, 'mixes fractions and whole numbers');
  const vector = new Map(parts.map(({ party, found }) => [party, fractions ? fractionOf(found) : rational(wholeOf(found, 'a whole share'))]));
  const negative = parts.find(({ party }) => vector.get(party)!.n < 0n);
  if (negative) throw new InputFault(negative.found.name, "can't be below zero");
  const { n, d } = sum([...vector.values()]);
  if (n === 0n) throw new InputFault(name, 'gives nobody anything');
  if (sumsUp && fractions !== 0 && n !== d) throw new InputFault(name, `sums to ${n}/${d}, not to 1`);
  if (sumsUp && fractions === 0 && n !== 10_000n && n !== 1_000_000n) throw new InputFault(name, `sums to ${n}, not to 10000 basis points (or 1000000 parts per million)`);
  return vector;
}

/** A map by party, a list of parties with their parts, or a list of parts in the order of the tier's parties, or else of the file's. */
function partsOf(found: Found, ground: Ground, members: readonly string[]): Part[] {
  if (!Array.isArray(found.value)) return entriesOf(found).map(([party, entry]) => ({ party: knownParty(party, entry.name, ground), found: entry }));
  const order = members.length > 0 ? members : ground.parties;
  const entries = listOf(found, 100);
  if (entries.some(({ value }) => typeof value === 'object' && value !== null && !('amountMinor' in value))) return unique(entries.map((entry) => partObject(entry, ground)), found.name);
  if (entries.length !== order.length) throw new InputFault(found.name, `has ${entries.length} entries for ${order.length} parties`);
  return entries.map((entry, index) => ({ party: order[index]!, found: entry }));
}

function partObject({ name, value }: Found, ground: Ground): Part {
  const fields = new Fields(name, value);
  const part = { party: partyOf(fields.need(...partySpellings, 'id'), ground), found: fields.need('basisPoints', 'shareBasisPoints', 'share', 'weight', 'cap', 'capMinor', 'amount', 'amountMinor') };
  fields.end('party and its part');
  return part;
}

function unique<P extends { readonly party: string }>(parts: readonly P[], name: string): P[] {
  if (new Set(parts.map(({ party }) => party)).size !== parts.length) throw new InputFault(name, 'names a party twice');
  return [...parts];
}

/** Without weights of their own claims fill in proportion to their caps, which is what pro rata means; a single one needs none. */
function weighed(drafts: readonly Draft[], path: string): Claim[] {
  const byCap = drafts.every(({ weight }) => weight === null) && drafts.every(({ cap }) => cap !== null);
  const claims = drafts.map(({ weight, cap, ...rest }) => {
    const own = weight ?? (drafts.length === 1 ? one : byCap ? rational(cap === 0n ? 1n : cap!) : null);
    if (own === null) throw new InputFault(`${path}.shares`, `is missing: nothing says what part ${rest.party} has`);
    if (own.n === 0n && cap !== null && cap > 0n) throw new InputFault(`${path}.shares.${rest.party}`, 'is 0, and with no share its cap can never be filled');
    return { ...rest, weight: own, cap };
  });
  return claims.filter(({ weight }) => weight.n > 0n);
}

function ordered(claims: readonly Claim[], fields: Fields, ground: Ground): readonly Claim[] {
  const order = fields.take(...orderSpellings);
  if (order === null) return claims;
  if (Array.isArray(order.value)) return rankedBy(claims, listOf(order, 100).map((found) => partyOf(found, ground)), order);
  const word = order.value === true ? 'senior' : textOf(order, 40).toLowerCase().replace(/[\s_]+/g, '-');
  if (['pro-rata', 'prorata', 'pari-passu', 'paripassu', 'equal'].includes(word)) return claims;
  if (!['senior', 'seniority', 'sequential'].includes(word)) throw new InputFault(order.name, 'must be "pro-rata", "senior" or the list of parties from the first to the last');
  // JSON moves keys that look like numbers to the front, whatever the file says.
  if (claims.some(({ party }) => /^\d+$/.test(party))) throw new InputFault(order.name, 'must list the parties: ids that are numbers keep no order in an object');
  return rankedBy(claims, claims.map(({ party }) => party), order);
}

function rankedBy(claims: readonly Claim[], order: readonly string[], { name }: Found): Claim[] {
  const missing = claims.find(({ party }) => !order.includes(party));
  if (missing || new Set(order).size !== claims.length) throw new InputFault(name, 'must name each party of this tier once');
  return claims.map((claim) => ({ ...claim, rank: order.indexOf(claim.party) }));
}

const partyOf = (found: Found, ground: Ground): string => knownParty(textOf(found), found.name, ground);

function knownParty(party: string, name: string, { parties }: Ground): string {
  if (!parties.includes(party)) throw new InputFault(name, `names "${party}", which is no party of this file; they are: ${parties.join(', ')}`);
  return party;
}
