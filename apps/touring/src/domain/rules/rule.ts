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

/** The explanation with the numbers put in; what the finding does not know reads as a dash. */
export function explain({ explanation }: Pick<Rule, 'explanation'>, { numbers }: Finding): string {
  return explanation.replace(/\{(\w+)\}/g, (_whole, name: string) => String(numbers[name] ?? '–'));
}
