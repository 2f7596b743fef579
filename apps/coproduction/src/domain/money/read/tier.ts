import { one } from '../rational';
import { type Base, type Tier, type TierKind, tierKinds } from '../waterfall';
import { amountFromZero, rateOf } from './amounts';
import { type ClaimsRead, type Ground, claimFields, readClaims } from './claims';
import { Fields, type Found, textOf } from './fields';
import { InputFault, shown } from './input-fault';

/** A tier whose reference to another one is not yet looked up. */
export interface TierRead {
  readonly tier: Tier;
  readonly runsWhile: Found | null;
}

const known: Readonly<Record<TierKind, string>> = {
  OFF_TOP: `kind, id, basisPoints or amount, of, ${claimFields}`,
  COST_RECOUP: `kind, id, ${claimFields}`,
  LOAN: `kind, id, amount, basisPoints, ${claimFields}`,
  RECOUP: `kind, id, ${claimFields}`,
  CORRIDOR: `kind, id, basisPoints, while, ${claimFields}`,
  BONUS: `kind, id, threshold, basisPoints, of, ${claimFields}`,
  POOL: `kind, id, ${claimFields}`,
};

export function readTier({ name, value }: Found, ground: Ground): TierRead {
  const fields = new Fields(name, value);
  const kind = kindOf(fields.need('kind', 'type'));
  const id = fields.take('id', 'name', 'label', 'title');
  fields.take('note', 'description');
  const read = { id: id === null ? '' : textOf(id), kind, ...ruleOf(kind, fields, ground) };
  const runsWhile = kind === 'CORRIDOR' ? fields.take('while', 'whileOpen', 'whileTier') : null;
  fields.end(known[kind]);
  return { tier: { ...read, whileOpen: null }, runsWhile };
}

function kindOf(found: Found): TierKind {
  const word = textOf(found, 40).replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase().replace(/[\s-]+/g, '_');
  const kind = tierKinds.find((candidate) => candidate === word);
  if (kind === undefined) throw new InputFault(found.name, `is ${shown(found.value)}; the kinds are ${tierKinds.join(', ')}`);
  return kind;
}

type TierRule = Pick<Tier, 'claims' | 'cap' | 'rate' | 'of' | 'threshold'>;

function ruleOf(kind: TierKind, fields: Fields, ground: Ground): TierRule {
  switch (kind) {
    case 'OFF_TOP':
      return offTop(fields, ground);
    case 'LOAN':
      return { ...allThatReaches, ...capped(fields, ground), rate: rateOf(fields) ?? one };
    case 'COST_RECOUP':
    case 'RECOUP':
      return { ...allThatReaches, ...capped(fields, ground) };
    case 'CORRIDOR':
      return { ...allThatReaches, ...readClaims(fields, ground), rate: needRate(fields), of: baseOf(fields, 'reaching') };
    case 'BONUS':
      return bonus(fields, ground);
    case 'POOL':
      return { ...allThatReaches, ...readClaims(fields, ground) };
  }
}

const allThatReaches = { rate: one, of: 'reaching', threshold: null } as const;

/** A percentage of gross receipts, which is what a commission is agreed on, or a fixed sum that comes before everything else. */
function offTop(fields: Fields, ground: Ground): TierRule {
  const rate = rateOf(fields);
  const of = baseOf(fields, 'gross');
  const read = readClaims(fields, ground);
  if (rate !== null) return { ...read, rate, of, threshold: null };
  if (!isLimited(read)) throw new InputFault(`${fields.path}.basisPoints`, 'is missing: what comes off the top is a part (basisPoints) or a fixed amount');
  return { ...allThatReaches, ...read };
}

function bonus(fields: Fields, ground: Ground): TierRule {
  const threshold = amountFromZero(fields.need('threshold', 'thresholdMinor', 'above', 'aboveMinor'), ground.currency);
  const of = baseOf(fields, 'gross');
  return { ...capped(fields, ground), rate: rateOf(fields) ?? one, of: 'reaching', threshold: { minor: threshold, of } };
}

function needRate(fields: Fields) {
  const rate = rateOf(fields);
  if (rate === null) throw new InputFault(`${fields.path}.basisPoints`, 'is missing: which part goes this way');
  return rate;
}

function capped(fields: Fields, ground: Ground): ClaimsRead {
  const read = readClaims(fields, ground);
  if (!isLimited(read)) throw new InputFault(`${fields.path}.cap`, 'is missing: without an end this tier would let nothing pass');
  return read;
}

const isLimited = ({ claims, cap }: ClaimsRead): boolean => cap !== null || claims.every((claim) => claim.cap !== null);

const words: Readonly<Record<string, Base>> = {
  gross: 'gross', receipts: 'gross', 'gross-receipts': 'gross', total: 'gross', reaching: 'reaching', remaining: 'reaching', remainder: 'reaching', net: 'reaching',
};

function baseOf(fields: Fields, otherwise: Base): Base {
  const found = fields.take('of', 'base', 'on');
  if (found === null) return otherwise;
  const base = words[textOf(found, 40).toLowerCase().replace(/[\s_]+/g, '-')];
  if (base === undefined) throw new InputFault(found.name, `is ${shown(found.value)}; it is "gross" (all receipts) or "reaching" (what the tiers above have left)`);
  return base;
}
