import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { TourFacts } from '../../domain/rules/tour-facts';
import type { Tour } from '../../store/tour.entity';

/** What one area knows of a tour for the rules: it adds its parts to what the calendars tell, and leaves out what it does not know. */
export interface RuleFactsSource {
  readonly name: string;
  facts(tx: Transaction, tour: Tour, calendars: TourFacts): Promise<Partial<TourFacts>>;
}

/** Every area of the service adds its source here when it is built, so that the rules know of no area. */
@Injectable()
export class RuleFactsSources {
  private readonly sources: RuleFactsSource[] = [];

  add(source: RuleFactsSource): void {
    this.sources.push(source);
  }

  /** Two areas that tell the same part would leave it to chance which one is believed, so that is a bug. */
  async gather(tx: Transaction, tour: Tour, calendars: TourFacts): Promise<TourFacts> {
    const told = new Map<string, string>();
    let facts = calendars;
    for (const source of this.sources) {
      const parts = await source.facts(tx, tour, calendars);
      for (const part of Object.keys(parts)) {
        const other = told.get(part);
        if (other !== undefined) throw new Error(`both ${other} and ${source.name} tell "${part}" of a tour`);
        told.set(part, source.name);
      }
      facts = { ...facts, ...parts };
    }
    return facts;
  }
}
