import type { DateRange } from '@caravanserai/kernel';
import type { Claim } from '../domain/line';
import type { Stay } from '../domain/stay';
import type { Stop } from './stop.entity';

export const stayOf = ({ delivery, opening, closing, dispatch }: Stop): Stay => ({ delivery, opening, closing, dispatch });

export const occupancyOf = ({ delivery, dispatch, zone }: Stay & { zone: string }): DateRange => ({ start: delivery, end: dispatch, zone });

export const openingOf = ({ opening, closing, zone }: Stay & { zone: string }): DateRange => ({ start: opening, end: closing, zone });

export function claimOf(stop: Stop): Claim {
  const { id, tourId, spaceId, state, placedNo } = stop;
  return {
    kind: 'stop',
    id,
    tourId,
    spaceId,
    state,
    placedNo,
    fromMs: stop.occupiesFrom.getTime(),
    toMs: stop.occupiesTo.getTime(),
    setFreeAtMs: stop.setFreeAt.getTime(),
  };
}

/** What every event of a stop says. */
export const stopFacts = (stop: Stop, title: string) => ({
  stopId: stop.id,
  tourId: stop.tourId,
  organiserId: stop.organiserId,
  hostId: stop.hostId,
  title,
});

export const stopDates = (stop: Stop) => ({ spaceId: stop.spaceId, occupancy: occupancyOf(stop), opening: openingOf(stop) });
