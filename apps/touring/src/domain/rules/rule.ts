import type { Finding } from './finding';
import type { TourFacts } from './tour-facts';

/** How hard a rule bites: at which gate it refuses, or that it only warns. `block-ready` also stands for the gates after readiness. */
export const ruleLevels = ['block-save', 'block-confirm', 'block-ready', 'warn', 'off'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** What a rule reads of a tour, by the names under which it is told to be missing. */
export type Need =
  | 'stops' | 'offer-terms' | 'space-calendar' | 'turnarounds' | 'objects' | 'policies' | 'legs' | 'customs' | 'permits' | 'applications' | 'arrivals'
  | 'facility-reports' | 'light-plan' | 'engagements' | 'travellers' | 'calls' | 'rider' | 'public-events' | 'splits' | 'cancellations' | 'reference-rows';

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly level: RuleLevel;
  /** Who can mend what is broken. */
  readonly actor: 'organiser' | 'host' | 'both';
  readonly needs: readonly Need[];
  /** The reason with its numbers: `{name}` stands for a number of the finding. */
  readonly explanation: string;
  readonly source: string;
  readonly check: (facts: TourFacts) => readonly Finding[];
}

/**
 * The explanation with the numbers put in. A rule speaks of a stop and of the whole tour in one sentence, so a clause of which no number
 * is known is left out; a single number that is not known reads as a dash.
 */
export function explain({ explanation }: Pick<Rule, 'explanation'>, { numbers }: Finding): string {
  const known = (name: string) => numbers[name] !== undefined && numbers[name] !== null;
  const placeholders = (clause: string) => [...clause.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const clauses = explanation.replace(/\.$/, '').split('; ').filter((clause) => placeholders(clause).length === 0 || placeholders(clause).some(known));
  const sentence = clauses.join('; ').replace(/\{(\w+)\}/g, (_whole, name: string) => String(numbers[name] ?? '–'));
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
