import { foldProduction } from './fold';
import { type ClauseStanding, type Production, partyNamed } from './production';
import type { ProductionEntry } from './production-log';
import type { Clause } from './text';

/** Whoever reads: the organisations they read for, and whether they are of the secretariat, which sees all but side letters. */
export interface Reader {
  readonly organisations: readonly string[];
  readonly everything: boolean;
}

/** At which entry of the log a reader's sight ends: a party that left sees the table as it was when it left. Null where they see nothing. */
export function sightOf(production: Production, { organisations, everything }: Reader): number | null {
  if (everything) return production.version;
  const standings = organisations.map((id) => partyNamed(production, id));
  const current = standings.some((party) => party?.standing === 'joined' || party?.standing === 'invited');
  if (current || production.seats.some(({ organisationId }) => organisations.includes(organisationId))) return production.version;
  const left = standings.flatMap((party) => party?.left?.seq ?? []);
  return left.length === 0 ? null : Math.max(...left);
}

/** The production as it stood at that entry: later drafts, consents and signatures are not there to be shown. */
export const asOf = (production: Production, entries: readonly ProductionEntry[], seq: number): Production =>
  seq === production.version ? production : foldProduction(entries.slice(0, seq));

/** Others are shown that a side letter exists, by its hash, and nothing of it. */
export const maySee = ({ between }: Pick<ClauseStanding, 'between'>, { organisations }: Reader): boolean => between === null || between.some((party) => organisations.includes(party));

/** The same for a text by itself: a draft names clauses by their hashes. */
export const maySeeText = ({ sideLetter }: Clause, reader: Reader): boolean => maySee({ between: sideLetter?.parties ?? null }, reader);
