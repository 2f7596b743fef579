import type { TouringRights } from '@caravanserai/contracts';
import type { ProductionAtHand } from '../production/commands';
import { type Amount, contentOf } from '../production/contents';
import { textsOnTable } from '../production/decide-text';
import { type ClauseStanding, clauseNamed, joinedIds } from '../production/production';

interface TouringClause {
  readonly who: readonly string[];
  readonly feePerPerformance?: Amount;
  readonly handlingBasisPoints: number;
}

/**
 * What an executed text lets its parties tour with, in facts alone: the words stay with the parties. Null where nobody may tour, and for an
 * amendment, which is a change of a text and no production of its own.
 */
export function touringRightsOf(at: ProductionAtHand): TouringRights | null {
  const { production } = at;
  const clause = clauseNamed(production, 'TOU');
  if (production.status !== 'executed' || production.amends !== null || !clause?.hash) return null;
  const texts = textsOnTable(at);
  const touring = contentOf(texts, 'TOU') as unknown as TouringClause | null;
  const term = contentOf(texts, 'TERM');
  const mayTour = (touring?.who ?? []).filter((party) => joinedIds(production).includes(party));
  if (touring === null || term === null || mayTour.length === 0) return null;
  const amounts = { ...perhaps('feePerPerformance', touring.feePerPerformance), ...perhaps('insuredValue', contentOf(texts, 'OWN')?.replacementValue) };
  const handlingBasisPoints = touring.handlingBasisPoints;
  return { clauseHash: hashOf(clause), mayTour, handlingBasisPoints, ...amounts, availableFrom: freeFrom(at, term.start), availableTo: term.end, language: production.language };
}

const hashOf = ({ hash }: ClauseStanding): string => hash as string;

/** The parties play first: the set is free on the day after the last of their own slots. Slots end on the day that is theirs no more. */
function freeFrom(at: ProductionAtHand, start: string): string {
  const ends = contentOf(textsOnTable(at), 'PRE')?.slots.map(({ end }) => end) ?? [];
  return [start, ...ends].sort().at(-1)!;
}

/** An amount too large for an event's number is left out rather than rounded; no fee of the trade comes near it. */
function perhaps<const Name extends string>(name: Name, amount: Amount | undefined): { readonly [N in Name]?: { minor: number; currency: string } } {
  const minor = Number(amount?.minor);
  return (amount !== undefined && Number.isSafeInteger(minor) ? { [name]: { minor, currency: amount.currency } } : {}) as never;
}
