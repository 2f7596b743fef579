import { type Decision, reject } from '@caravanserai/kernel';
import { type Transaction, UnitOfWork } from '@caravanserai/persistence';
import { Injectable } from '@nestjs/common';
import { type Placement, placementFits, type StopColumns } from '../../domain/placement';
import type { StopFact } from '../../domain/rules/tour-facts';
import { stopLifecycle } from '../../domain/stop-lifecycle';
import { Tour } from '../../store/tour.entity';
import { TourRules } from './tour-rules';

/** What is found wrong with a hold before any lock is taken. */
@Injectable()
export class PlacingGate {
  constructor(
    private readonly rules: TourRules,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Everything read that depends on no clock; what comes back judges the placement for a moment. Rules beyond the stay and the line
   * are gathered for only where this installation lets more of them bite at this gate, since a hold is placed in one round trip.
   */
  async judge(placement: Placement): Promise<(now: Date) => Decision<StopColumns>> {
    const [book, warnsOnly, more] = [await this.rules.holdRules(), await this.rules.warnsOnly(), await this.rules.moreAtSaving()];
    const early = placementFits(placement, book, this.unitOfWork.now(), warnsOnly);
    const broken = more && early.ok ? await this.unitOfWork.run((tx) => this.broken(tx, placement, early.value)) : null;
    return (now) => {
      const fits = placementFits(placement, book, now, warnsOnly);
      return fits.ok && broken !== null ? broken : fits;
    };
  }

  private async broken(tx: Transaction, { tourId, venue }: Placement, columns: StopColumns): Promise<Decision<never> | null> {
    const tour = await tx.manager.findOneBy(Tour, { id: tourId });
    if (tour === null) return null;
    const weekend = (await this.rules.holdRules()).weekendOf(venue.partner, tx.now.toISOString().slice(0, 10));
    const { id, zone, delivery, opening, closing, dispatch, host_id: hostId, space_id: spaceId, occupies_from: from, occupies_to: to } = columns;
    const country = venue.partner !== null && /^[A-Z]{2}$/.test(venue.partner) ? venue.partner : null;
    const place = { id, state: stopLifecycle.initial, hostId, spaceId, country, zone, weekend, rank: null, expiresAtMs: null };
    const stop: StopFact = { ...place, delivery, opening, closing, dispatch, occupiesFromMs: Date.parse(from), occupiesToMs: Date.parse(to) };
    const passes = await this.rules.passes(tx, tour, stop, 'save');
    return passes.ok ? null : reject(passes.rejection.code, passes.rejection.details);
  }
}
