import { type Caller, Queries } from '@caravanserai/access';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import type { Finding } from '../../domain/rules/finding';
import { explain } from '../../domain/rules/rule';
import { type Judgement, speaksOf } from '../../domain/rules/rule-list';
import { Stop } from '../../store/stop.entity';
import { Tour } from '../../store/tour.entity';
import { TourRules } from './tour-rules';

const shown = ({ rule, level, finding }: Judgement) => ({
  ...finding, missing: [...finding.missing], title: rule.title, level, actor: rule.actor, source: rule.source,
  explanation: finding.verdict === 'unknown' ? null : explain(rule, finding),
});

/** A host hears the verdict on the whole tour and the figures of its own stop; where the set is before, and what it is worth, is the organiser's. */
function forTheHost(stopId: string) {
  return (judgement: Judgement) => {
    const { finding } = judgement;
    if (finding.subject === stopId && finding.numbers['before'] === undefined) return shown(judgement);
    const { earliest, delivery, tauDays } = finding.numbers;
    const numbers: Finding['numbers'] = finding.subject === stopId ? { earliest: earliest ?? null, delivery: delivery ?? null, tauDays: tauDays ?? null } : {};
    return { ...shown(judgement), subject: finding.subject === stopId ? stopId : null, numbers, explanation: null };
  };
}

/** What the rules say of a tour for its organiser, and of one stop for both of its sides. */
@Injectable()
export class ReadFindings {
  constructor(
    private readonly queries: Queries,
    private readonly rules: TourRules,
  ) {}

  ofTour(caller: Caller, tourId: string) {
    return this.queries.one(caller, 'read-tour-rules', async (tx) => {
      const tour = await tx.manager.findOneBy(Tour, { id: tourId });
      if (tour === null || tour.organiserId === null) return null;
      const { judgements } = await this.rules.judge(tx, tour);
      return { resource: { parties: { organiser: tour.organiserId } }, state: { items: judgements.map(shown), nextCursor: null } };
    });
  }

  async ofStop(caller: Caller, stopId: string) {
    const organises = (await this.queries.one(caller, 'read-tour-rules', (tx) => found(tx, stopId))).ok;
    return this.queries.one(caller, 'read-stop', async (tx) => {
      const place = await found(tx, stopId);
      if (place === null) return null;
      const { facts, judgements } = await this.rules.judge(tx, place.state);
      const own = judgements.filter(({ finding }) => speaksOf(stopId, facts)(finding));
      return { resource: place.resource, state: { items: own.map(organises ? shown : forTheHost(stopId)), nextCursor: null } };
    });
  }
}

async function found(tx: Transaction, stopId: string) {
  const stop = await tx.manager.findOneBy(Stop, { id: stopId });
  const tour = stop === null || stop.state === 'recorded' ? null : await tx.manager.findOneBy(Tour, { id: stop.tourId });
  return stop === null || tour === null ? null : { resource: { parties: { organiser: stop.organiserId, host: stop.hostId } }, state: tour };
}
