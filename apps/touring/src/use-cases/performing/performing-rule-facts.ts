import type { Transaction } from '@caravanserai/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { firmStates } from '../../domain/engagement-lifecycle';
import { companyFacts } from '../../domain/performing/company-plan';
import type { TourFacts } from '../../domain/rules/tour-facts';
import { engagementsOfWork } from '../../store/performing/engagements';
import type { Tour } from '../../store/tour.entity';
import { type RuleFactsSource, RuleFactsSources } from '../rules/rule-facts-source';
import { planned } from './engagement-reading';

/** What the engagements of a tour tell the rules of the trade: firm ones alone, since an enquiry is nobody's rival. */
@Injectable()
export class PerformingRuleFacts implements RuleFactsSource, OnModuleInit {
  readonly name = 'performing';

  constructor(private readonly sources: RuleFactsSources) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async facts(tx: Transaction, tour: Tour): Promise<Partial<TourFacts>> {
    const firm = await engagementsOfWork(tx, tour, firmStates);
    const isOwn = ({ tourId }: { tourId: string }) => tourId === tour.id;
    return companyFacts(firm.filter(isOwn).map(planned), firm.filter((one) => !isOwn(one)).map(planned));
  }
}
