import { type Tier, tierKinds } from '../waterfall';
import { wholeOf } from './amounts';
import { type Found, textOf } from './fields';
import { InputFault } from './input-fault';
import type { TierRead } from './tier';

/**
 * Gives every tier its id, sets the corridors beside the tiers that they run along, and refuses what could never receive anything.
 * A corridor that is written below its tier is meant to run beside it and is put immediately before it: below, nothing would be left.
 */
export function joinTiers(read: readonly TierRead[], name: string): Tier[] {
  if (read.length === 0) throw new InputFault(name, 'is empty: a waterfall needs a tier');
  const named = withIds(read, name);
  const targets = named.map((tier, index) => (tier.kind === 'CORRIDOR' ? targetOf(named, index, read[index]!.runsWhile, `${name}[${index}]`) : null));
  const order = [...named.keys()].filter((index) => !liesBelow(targets[index]!, index)).flatMap((index) => [...named.keys()].filter((at) => liesBelow(targets[at]!, at) && targets[at] === index).concat(index));
  for (const [index, target] of targets.entries()) if (target !== null && !order.includes(index)) throw new InputFault(`${name}[${index}].while`, 'runs in a circle');
  mustBeReached(order.map((index) => named[index]!), name);
  return order.map((index) => ({ ...named[index]!, whileOpen: targets[index] === null ? null : order.indexOf(targets[index]!) }));
}

const liesBelow = (target: number | null, index: number): boolean => target !== null && target < index;

function withIds(read: readonly TierRead[], name: string): Tier[] {
  const count = new Map<string, number>();
  for (const { tier } of read) count.set(tier.kind, (count.get(tier.kind) ?? 0) + 1);
  const tiers = read.map(({ tier }, index) => (tier.id !== '' ? tier : { ...tier, id: count.get(tier.kind) === 1 ? tier.kind : `${tier.kind}-${index + 1}` }));
  const twice = tiers.findIndex(({ id }, index) => tiers.findIndex((other) => other.id === id) !== index);
  if (twice >= 0) throw new InputFault(`${name}[${twice}].id`, `is "${tiers[twice]!.id}" a second time`);
  return tiers;
}

/** By id, by position from 0, or by kind where there is one of it; without a word, the next tier that is no corridor. */
function targetOf(tiers: readonly Tier[], index: number, found: Found | null, path: string): number {
  if (found === null) {
    const next = tiers.findIndex(({ kind }, at) => at > index && kind !== 'CORRIDOR');
    if (next < 0) throw new InputFault(`${path}.while`, 'is missing: no tier follows that this corridor could run beside');
    return next;
  }
  const target = typeof found.value === 'number' ? Number(wholeOf(found)) : positionOf(tiers, found);
  if (tiers[target] === undefined) throw new InputFault(found.name, `is ${target}; the tiers are 0 to ${tiers.length - 1}`);
  if (target === index) throw new InputFault(found.name, 'names the corridor itself');
  return target;
}

function positionOf(tiers: readonly Tier[], found: Found): number {
  const word = textOf(found);
  const byId = tiers.findIndex(({ id }) => id === word);
  if (byId >= 0) return byId;
  const kind = tierKinds.find((candidate) => candidate === word.toUpperCase().replace(/[\s-]+/g, '_'));
  const ofKind = [...tiers.keys()].filter((at) => tiers[at]!.kind === kind);
  if (ofKind.length === 1) return ofKind[0]!;
  throw new InputFault(found.name, ofKind.length === 0 ? `names "${word}", which is no tier of this file` : `names ${word}, of which there are ${ofKind.length}; say which by its id`);
}

function mustBeReached(tiers: readonly Tier[], name: string): void {
  const endless = tiers.findIndex(({ kind, claims, cap, rate, threshold }) => kind === 'POOL' && cap === null && claims.some((claim) => claim.cap === null) && rate.n === rate.d && threshold === null);
  const after = tiers[endless + 1];
  if (endless >= 0 && after !== undefined) throw new InputFault(name, `has "${after.id}" after "${tiers[endless]!.id}", a pool without a cap that lets nothing pass`);
}
