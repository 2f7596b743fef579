import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfferTerms } from '../domain/offer-terms';
import { Offer, termsOf } from './offer.entity';
import { Space } from './space.entity';
import { Tour } from './tour.entity';

export interface TourFacts {
  readonly organiserId: string;
  readonly title: string;
  readonly leastTurnaroundDays: number;
  readonly terms: OfferTerms;
}

export interface VenueFacts {
  readonly organisationId: string;
  readonly zone: string;
  readonly partner: string | null;
}

/** Enough for every tour that is being booked; beyond it the oldest is read anew. */
const mostKept = 10_000;

/**
 * What a hold is checked against and what never changes once holds are possible: a tour's set, the terms of a published offer, a
 * registered space. Kept in memory, so that the hot command is one round trip; whatever may change is read by that one, under locks.
 */
@Injectable()
export class HoldFacts {
  private readonly tours = new Map<string, TourFacts>();
  private readonly spaces = new Map<string, VenueFacts>();

  constructor(private readonly dataSource: DataSource) {}

  tour(id: string): Promise<TourFacts | null> {
    return kept(this.tours, id, async () => {
      const tour = await this.dataSource.manager.findOneBy(Tour, { id });
      const offer = tour?.offerId ? await this.dataSource.manager.findOneBy(Offer, { id: tour.offerId }) : null;
      if (tour === null || offer === null) return null;
      return { organiserId: offer.organiserId, title: tour.title, leastTurnaroundDays: tour.leastTurnaroundDays, terms: termsOf(offer) };
    });
  }

  space(id: string): Promise<VenueFacts | null> {
    return kept(this.spaces, id, () => this.dataSource.manager.findOne(Space, { select: { id: true, organisationId: true, zone: true, partner: true }, where: { id } }));
  }
}

/** A map keeps the order of insertion, so its first key is the oldest. */
async function kept<T>(map: Map<string, T>, id: string, read: () => Promise<T | null>): Promise<T | null> {
  const known = map.get(id);
  if (known !== undefined) return known;
  const found = await read();
  if (found === null) return null;
  if (map.size >= mostKept) map.delete(map.keys().next().value as string);
  map.set(id, found);
  return found;
}
