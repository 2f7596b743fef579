import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useActing } from '../../frame/acting';
import { nameOf, organisationQuery, type Organisation } from '../../frame/organisations';
import { todayIn } from '../../parts/days';
import { useFilters } from '../../parts/filter-bar';
import { collisionsOf, isStanding, itinerary, movedBy, othersToMove, type Collision, type Move, type NumberedStop } from './itinerary';
import { askOf } from './stop-asks';
import type { Side } from './stop-actions';
import { holdRulesQuery, offerQuery, type HoldRule, type Offer, type Stop, type Tour } from './touring';

/** Everything that map, time line and panel of a tour speak of; one selection for all three, and it stands in the address. */
export interface Bench {
  readonly tour: Tour;
  readonly offer: Offer | undefined;
  readonly rules: readonly HoldRule[];
  readonly order: readonly NumberedStop[];
  readonly ended: readonly Stop[];
  readonly collisions: readonly Collision[];
  readonly turnaroundDays: number;
  readonly selected: NumberedStop | null;
  readonly select: (stopId: string) => void;
  /** The chosen stop at other dates, while they are tried; nothing of it has been sent. */
  readonly tried: { readonly days: number; readonly stop: Stop; readonly others: readonly Move[] } | null;
  readonly tryDays: (stopId: string, days: number) => void;
  readonly giveUp: () => void;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** The city of a stop, or its institution where no city is known. */
  readonly placeOf: (stop: Pick<Stop, 'hostId'>) => string;
  readonly sideOf: (stop: Pick<Stop, 'organiserId' | 'hostId'>) => Side | null;
  readonly now: Date;
}

const TICK_MS = 30_000;

/** The time, as far as what counts down needs it. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(tick);
  }, []);
  return now;
}

/** Organisations by their ids, each asked for once. */
export function useOrganisations(ids: readonly (string | null)[]): ReadonlyMap<string, Organisation> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const answers = useQueries({ queries: wanted.map(organisationQuery) });
  return new Map(answers.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}

export function useBench(tour: Tour): Bench {
  const us = useActing().organisation?.id;
  const [{ stop: chosen, shift }, change] = useFilters();
  const offer = useQuery({ ...offerQuery(tour.offerId ?? ''), enabled: tour.offerId !== null }).data;
  const rules = useQuery(holdRulesQuery).data ?? [];
  const now = useNow();
  const turnaroundDays = tour.leastTurnaroundDays ?? 0;
  const order = itinerary(tour.stops);
  const selected = order.find(({ stop }) => stop.id === chosen) ?? endedOne(tour, chosen) ?? firstToAct(order, us) ?? order[0] ?? null;
  const days = selected && isStanding(selected.stop) ? Number(shift ?? 0) || 0 : 0;
  const organisations = useOrganisations([tour.organiserId, ...tour.stops.map(({ hostId }) => hostId)]);
  const placeOf = ({ hostId }: Pick<Stop, 'hostId'>) => {
    const host = organisations.get(hostId);
    return host ? (host.city ?? nameOf(host)) : '…';
  };
  return {
    tour, offer, rules, order, turnaroundDays, selected, organisations, placeOf, now,
    ended: tour.stops.filter((stop) => !isStanding(stop)),
    collisions: collisionsOf(order, turnaroundDays),
    select: (stopId) => stopId !== selected?.stop.id && change({ stop: stopId, shift: undefined }),
    tried: selected && days !== 0 ? { days, stop: movedBy(selected.stop, days), others: othersToMove(order, selected.stop.id, days, turnaroundDays) } : null,
    tryDays: (stopId, by) => change({ stop: stopId, shift: String((stopId === selected?.stop.id ? days : 0) + by || '') }),
    giveUp: () => change({ shift: undefined }),
    sideOf: ({ organiserId, hostId }) => (organiserId === us ? 'organiser' : hostId === us ? 'host' : null),
  };
}

/** The stop that waits for us first: it is what one comes for. */
function firstToAct(order: readonly NumberedStop[], us: string | undefined): NumberedStop | undefined {
  const side = ({ organiserId, hostId }: Stop): Side | null => (organiserId === us ? 'organiser' : hostId === us ? 'host' : null);
  return order.filter(({ stop }) => askOf(stop, side(stop)).who === 'us').toSorted((left, right) => (askOf(left.stop, side(left.stop)).by ?? '9').localeCompare(askOf(right.stop, side(right.stop)).by ?? '9'))[0];
}

const endedOne = (tour: Tour, id: string | undefined): NumberedStop | null => {
  const stop = tour.stops.find((one) => one.id === id);
  return stop ? { stop, mark: '–', rivalOf: null } : null;
};

/** Today where the stop is. */
export const todayAt = ({ zone }: Pick<Stop, 'zone'>, now: Date): string => todayIn(zone, now);
