import type { Caller } from '@caravanserai/access';
import { type Decision, accept } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { carbonCsv } from '../../domain/carbon/carbon-csv';
import { carbonTotals, journeyGrams, legCarbon } from '../../domain/carbon/carbon-sum';
import { slowAlternatives } from '../../domain/carbon/slow-freight';
import { modes } from '../../domain/road/leg-terms';
import { carbonRows, latestStatement, legsOfTour, visitorsOfTour } from '../../store/carbon/carbon-rows';
import { TourMoneyReads } from '../money/tour-money-reads';

/** The sustainability record of a tour: what its transports and journeys let out, what is used again, and what slower freight would do. */
@Injectable()
export class ReadCarbon {
  constructor(private readonly reads: TourMoneyReads) {}

  record(caller: Caller, tourId: string): Promise<Decision<CarbonRecord>> {
    return this.reads.read(caller, tourId, (tx, tour) => recordOf(tx, tour));
  }

  async table(caller: Caller, tourId: string): Promise<Decision<{ text: string }>> {
    const found = await this.record(caller, tourId);
    return found.ok ? accept({ text: carbonCsv(found.value.legs) }) : found;
  }
}

async function recordOf(tx: Transaction, tour: { readonly id: string; readonly title: string }) {
  const { sources, paces, ...factors } = await carbonRows(tx);
  const stated = await latestStatement(tx, tour.id);
  const legs = (await legsOfTour(tx, tour.id)).map((leg) => ({ ...legCarbon(leg, factors), departs: leg.terms.departs, slower: slowAlternatives(leg, paces, factors.freight) }));
  const journeys = (stated?.content.journeys ?? []).map((journey) => ({ ...journey, grams: journeyGrams(journey, journey.day, factors.people) }));
  const visitors = await visitorsOfTour(tx, tour.id);
  return {
    tourId: tour.id, title: tour.title, visitors, legs, journeys,
    totals: carbonTotals(legs, journeys, visitors),
    modes: modes.map((mode) => {
      const byMode = legs.filter((leg) => leg.mode === mode);
      return { mode, legs: byMode.length, km: byMode.reduce((sum, { km }) => sum + km, 0), freightGrams: byMode.reduce((sum, { freightGrams }) => sum + (freightGrams ?? 0), 0) };
    }),
    reuse: stated && { cratesTotal: stated.content.cratesTotal, cratesReused: stated.content.cratesReused, setKg: stated.content.setKg, setReusedKg: stated.content.setReusedKg, statedAt: stated.statedAt.toISOString() },
    sources,
  };
}

export type CarbonRecord = Awaited<ReturnType<typeof recordOf>>;
