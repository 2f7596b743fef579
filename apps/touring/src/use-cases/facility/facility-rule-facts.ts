import type { Transaction } from '@caravanserai/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { givenBy } from '../../domain/facility/report';
import { allowanceOf } from '../../domain/facility/work-object';
import { doses } from '../../domain/light/passport';
import type { FacilityFact } from '../../domain/rules/judged-elsewhere';
import type { StopFact, TourFacts } from '../../domain/rules/tour-facts';
import { certainStates, displaysByObject, displaysOf, type StopDisplay } from '../../store/facility/displays';
import { WorkObject } from '../../store/facility/object.entity';
import { ConservationFigures } from '../../store/facility/reference';
import { submittedWith } from '../../store/facility/submissions';
import { workNeedsOf } from '../../store/facility/work-needs';
import { Offer } from '../../store/offer.entity';
import { Space } from '../../store/space.entity';
import { Stop } from '../../store/stop.entity';
import type { Tour } from '../../store/tour.entity';
import { type RuleFactsSource, RuleFactsSources } from '../rules/rule-facts-source';

/** What reports that were handed in and light plans tell the rules of a tour: R7 to R15 and R30. */
@Injectable()
export class FacilityRuleFacts implements RuleFactsSource, OnModuleInit {
  readonly name = 'facility';

  constructor(private readonly sources: RuleFactsSources) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async facts(tx: Transaction, tour: Tour, { today, stops }: TourFacts): Promise<Partial<TourFacts>> {
    if (tour.offerId === null) return {};
    const offer = await tx.manager.findOneByOrFail(Offer, { id: tour.offerId });
    const figures = await ConservationFigures.on(tx, today);
    const facilities = await facilitiesOf(tx, offer, stops, figures);
    return { ...(facilities.length === 0 ? {} : { facilities }), ...(await lightOf(tx, offer, stops, figures)) };
  }
}

/** Stops with a report. Where a registrar set conditions and the host accepted them, the gaps are answered and the verdict stands. */
async function facilitiesOf(tx: Transaction, offer: Offer, stops: readonly StopFact[], figures: ConservationFigures): Promise<FacilityFact[]> {
  const { needs, description } = await workNeedsOf(tx, offer);
  const limits = figures.limits(description);
  const found: FacilityFact[] = [];
  for (const { id, delivery } of stops) {
    const submitted = await submittedWith(tx, id);
    const stop = submitted && (await tx.manager.findOneByOrFail(Stop, { id }));
    if (submitted === null || stop === null || stop.facility === 'conditions-accepted') continue;
    const space = await tx.manager.findOneByOrFail(Space, { id: stop.spaceId });
    found.push({ stopId: id, delivery, work: needs, given: givenBy(submitted.facts, space, submitted.climate), limits });
  }
  return found;
}

/** The light of firm stops, on their days as they are tried. An object of which a light plan is missing is left out: nobody can say that its rule is kept. */
async function lightOf(tx: Transaction, offer: Offer, stops: readonly StopFact[], figures: ConservationFigures): Promise<Partial<TourFacts>> {
  const objects = await tx.manager.findBy(WorkObject, { offerId: offer.id, withdrawnAt: IsNull() });
  const days = new Map(stops.map((stop) => [stop.id, stop]));
  const displays = displaysByObject((await displaysOf(tx, objects.map(({ id }) => id))).filter(({ state }) => certainStates.includes(state)).map((display) => onTriedDays(display, days)));
  const shown = objects.flatMap((object) => (displays.has(object.id) ? [{ object, displays: displays.get(object.id) as StopDisplay[] }] : []));
  const known = shown.filter((one) => one.displays.every(({ plan }) => plan !== null));
  const table = figures.lightTable();
  return {
    ...(known.length === 0 ? {} : { litObjects: known.map((one) => ({ id: one.object.id, allowanceLuxHours: allowanceOf(one.object, table), displays: doses(one.displays, table[one.object.lightClass]) })) }),
    ...(shown.length === 0 ? {} : { resting: { rule: figures.rest(), objects: shown.map((one) => ({ id: one.object.id, lightClass: one.object.lightClass, displays: one.displays })) } }),
  };
}

function onTriedDays(display: StopDisplay, days: ReadonlyMap<string, StopFact>): StopDisplay {
  const stop = days.get(display.stopId);
  return display.wholeOpening && stop !== undefined ? { ...display, from: stop.opening, to: stop.closing } : display;
}
