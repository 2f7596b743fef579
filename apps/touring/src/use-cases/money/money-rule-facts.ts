import type { Transaction } from '@caravanserai/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CancellationFact, TourFacts } from '../../domain/rules/tour-facts';
import { standingSplits } from '../../store/money/cost-splits';
import { type SettlementContent, settlementOfStay } from '../../store/money/settlements';
import { neighboursOf, type Stay } from '../../store/road/stays';
import type { Tour } from '../../store/tour.entity';
import { type RuleFactsSource, RuleFactsSources } from '../rules/rule-facts-source';

/** What the money of a tour tells the rules: that shares add up (R29), and that a cancelled stop is charged by its ladder (R27). */
@Injectable()
export class MoneyRuleFacts implements RuleFactsSource, OnModuleInit {
  readonly name = 'money';

  constructor(private readonly sources: RuleFactsSources) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async facts(tx: Transaction, tour: Tour): Promise<Partial<TourFacts>> {
    const cancellations: CancellationFact[] = [];
    for (const stay of (await neighboursOf(tx, tour.id)).filter(({ state }) => state.startsWith('cancelled-by-'))) {
      const settlement = await settlementOfStay(tx, stay.id);
      if (settlement !== null) cancellations.push(...cancellationFacts(stay, settlement.content));
    }
    return {
      cancellations,
      splits: (await standingSplits(tx, tour.id)).map(({ id, content: { totalMinor, currency, stops, organiserMinor } }) => ({ id, totalMinor, currency, sharesMinor: [...stops.map(({ dueMinor }) => dueMinor), organiserMinor] })),
    };
  }
}

const cancellationFacts = (stay: Stay, { cancellation, fee }: SettlementContent): CancellationFact[] => {
  if (cancellation === null) return [];
  const { cancelledOn, opening, irrecoverableMinor, rebookedMinor, capMinor, due } = cancellation;
  return [{ stopId: stay.id, cancelledOn, opening, feeMinor: fee.minor, currency: fee.currency, ladder: stay.cancellation, irrecoverableMinor, rebookedMinor, capMinor, chargedMinor: due.minor }];
};
