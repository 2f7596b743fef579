import { hashOf } from '@caravanserai/kernel/hash';
import { agreementOf, signatureDifference } from './agreement';
import { type Book, type RuleBook, type TreatyRows, pairOf } from './book';
import type { BilateralRow } from './rows';
import type { Instrument } from './rule';

/** Rows and rules made ready for many constellations. Rows come oldest first: of two with one key the later counts. */
export function openBook(rows: TreatyRows, rules: RuleBook): Book {
  const bilateral = [...new Map(rows.bilateral.map((row) => [`${pairOf(...row.between)} ${row.kind}`, row])).values()];
  const agreements = bilateral.filter(({ between }) => !between.includes('EU')).map((row) => agreementOf(row, textOf(row, rules)));
  return {
    rules,
    membership: new Map(rows.memberships.map((row) => [`${row.instrument} ${row.country}`, row])),
    agreements,
    byPair: byPair(agreements),
    differences: bilateral.flatMap((row) => signatureDifference(row, textOf(row, rules)) ?? []),
    openness: new Map(rules.openness.map((one) => [one.instrument, one])),
    edition: editionOf(rows, rules),
  };
}

const textOf = (row: BilateralRow, { agreements }: RuleBook) => agreements.find((text) => text.kind === row.kind && pairOf(...text.between) === pairOf(...row.between));

function byPair(agreements: readonly Instrument[]): ReadonlyMap<string, readonly Instrument[]> {
  const found = new Map<string, Instrument[]>();
  for (const one of agreements) if (one.sides) found.set(pairOf(...one.sides), [...(found.get(pairOf(...one.sides)) ?? []), one]);
  return found;
}

/** The same rows and rules give the same hash whoever computes it, so that a stored verdict can be computed again. */
function editionOf(rows: TreatyRows, rules: RuleBook): string {
  const openness = rules.openness.map((one) => ({ ...one, open: [...one.open].sort() }));
  return hashOf(JSON.parse(JSON.stringify({ rows, rules: { ...rules, openness } })));
}
