import { type Caller, Queries } from '@caravanserai/access';
import { type Decision, daysBetween, type Money } from '@caravanserai/kernel';
import { Injectable } from '@nestjs/common';
import { premiumParts } from '../../domain/money/premium';
import { legsOfStay } from '../../store/road/legs';
import { partiesOf, stayById } from '../../store/road/stays';

/** Rates are in millionths of the insured value; what is null is taken from the records. */
export interface PremiumAsked {
  /** For each transport. */
  readonly transitRate: number;
  /** For a year at the place. */
  readonly placeRate: number;
  readonly transports: number | null;
  readonly days: number | null;
}

export interface Premium {
  readonly stopId: string;
  readonly value: Money;
  readonly transitRate: number;
  readonly placeRate: number;
  readonly transports: number;
  readonly days: number;
  /** How many transports are planned to and from the stop, and how long the works are there by the agreed dates. */
  readonly planned: { readonly transports: number; readonly days: number };
  readonly transitMinor: number;
  readonly placeMinor: number;
  readonly premiumMinor: number;
}

/**
 * F9 for one stop, nail to nail as its cover has to be (R16): the transports that bring the works and take them on, and the days between them.
 * Nothing is kept: rates are the insurer's, and each house asks its own.
 */
@Injectable()
export class ReckonPremium {
  constructor(private readonly queries: Queries) {}

  execute(caller: Caller, stayId: string, { transitRate, placeRate, ...given }: PremiumAsked): Promise<Decision<Premium>> {
    return this.queries.one(caller, 'read-stay', async (tx) => {
      const stay = await stayById(tx, stayId);
      if (stay === null) return null;
      const planned = { transports: (await legsOfStay(tx, stay.id)).length, days: daysBetween(stay.delivery, stay.dispatch) };
      const [transports, days, value] = [given.transports ?? planned.transports, given.days ?? planned.days, stay.insuredValue];
      const { premiumMinor, transitMinor, placesMinor } = premiumParts({ valueMinor: value.minor, transitRates: Array.from({ length: transports }, () => transitRate), places: [{ yearlyRate: placeRate, days }] });
      return { resource: { parties: partiesOf(stay) }, state: { stopId: stay.id, value, transitRate, placeRate, transports, days, planned, transitMinor, placeMinor: placesMinor, premiumMinor } };
    });
  }
}
