import { type Decision, accept, reject } from '@caravanserai/kernel';
import type { Transaction } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { asSeenBy } from '../../domain/in-the-way';
import { type KnockOn, knockOns } from '../../domain/moves/knock-on';
import { placementFits, type StopColumns } from '../../domain/placement';
import { brokenAt, type Judgement, speaksOf } from '../../domain/rules/rule-list';
import type { StopFact } from '../../domain/rules/tour-facts';
import type { Stay } from '../../domain/stay';
import { standingOn } from '../../store/in-the-way';
import { Offer, termsOf } from '../../store/offer.entity';
import { Space } from '../../store/space.entity';
import { stopFactOf } from '../../store/rules/calendar-facts';
import type { Stop } from '../../store/stop.entity';
import { Tour } from '../../store/tour.entity';
import { TourRules } from '../rules/tour-rules';

export interface Tried {
  readonly columns: StopColumns;
  readonly fact: StopFact;
  /** What the rules say of the stop and its neighbours with the new dates. */
  readonly judgements: readonly Judgement[];
  readonly broken: readonly Judgement[];
  readonly others: readonly KnockOn[];
}

/** What other dates of a stop would bring, without changing anything. */
@Injectable()
export class TriedMove {
  constructor(private readonly rules: TourRules) {}

  async of(tx: Transaction, stop: Stop, stay: Stay): Promise<Decision<Tried>> {
    const [tour, space] = [await tx.manager.findOneByOrFail(Tour, { id: stop.tourId }), await tx.manager.findOneByOrFail(Space, { id: stop.spaceId })];
    const offer = await tx.manager.findOneByOrFail(Offer, { id: tour.offerId as string });
    const { title, leastTurnaroundDays } = tour;
    const venue = { organisationId: stop.hostId, zone: stop.zone, partner: space.partner };
    const placement = { stopId: stop.id, tourId: tour.id, spaceId: stop.spaceId, tour: { organiserId: stop.organiserId, title, leastTurnaroundDays, terms: termsOf(offer) }, venue, stay };
    const book = await this.rules.holdRules();
    const fits = placementFits(placement, book, tx.now, await this.rules.warnsOnly());
    if (!fits.ok) return fits;
    const instants = { occupiesFromMs: Date.parse(fits.value.occupies_from), occupiesToMs: Date.parse(fits.value.occupies_to) };
    const fact = { ...stopFactOf(stop, space.partner, 1, book.weekendOf(space.partner, tx.now.toISOString().slice(0, 10))), ...stay, ...instants };
    return accept({ columns: fits.value, fact, ...(await this.judged(tx, tour, fact)) });
  }

  private async judged(tx: Transaction, tour: Tour, fact: StopFact): Promise<Pick<Tried, 'judgements' | 'broken' | 'others'>> {
    const { facts, judgements } = await this.rules.judge(tx, tour, fact);
    const others = knockOns(facts, fact);
    const touched = new Set([fact.id, ...others.map(({ stopId }) => stopId)]);
    const concerned = judgements.filter(({ finding }) => [...touched].some((id) => speaksOf(id, facts)(finding)));
    return { judgements: concerned, broken: brokenAt('confirm', await this.rules.judgeFirm(facts, fact), speaksOf(fact.id, facts)), others };
  }
}

/** Who holds or has the space or the set on these dates; a confirmed stop does not drive anybody out of line. */
export async function rivalsOn(tx: Transaction, columns: StopColumns, reader: string | null): Promise<Decision<undefined>> {
  const standing = await standingOn(tx, columns);
  if (standing.length === 0) return accept();
  return reject(standing.some(({ isFirm }) => isFirm) ? 'dates-already-confirmed' : 'dates-held-by-others', { rivals: standing.length, inTheWay: standing.map((one) => asSeenBy(reader, one)) });
}
