import { addDays, type EarthPoint, type Pace, type Passage, passagesOf, usualPace } from '@caravanserai/kernel';
import { type GapLimits, groupShowings } from '../grouping/group-showings';
import { plainKey } from '../reading/plain-key';
import type { Showing, Venue } from '../rows';
import type { FoundPassage, TourFound } from './analysis';

export interface ExhibitionsFound {
  readonly tours: readonly TourFound[];
  /** Of titles that stand at several venues and could not be one tour: from one showing to the next, where the gap is no longer than a tour's may be. */
  readonly leftApart: readonly TourFound[];
}

/** Titles become tours as in the import; then each way from a stop to the next is looked at, in tours and in what was left apart. */
export function analyseExhibitions(showings: readonly Showing[], pointOf: (venue: Venue) => EarthPoint | null, limits: GapLimits, pace = usualPace): ExhibitionsFound {
  const titles = new Map<string, Showing[]>();
  for (const showing of showings) titles.set(plainKey(showing.title), [...(titles.get(plainKey(showing.title)) ?? []), showing]);
  const found = [...titles.values()].map((all) => {
    const groups = groupShowings(all.map((one) => ({ ...one, venueKey: one.venue.key })), limits);
    const apart = groups.filter(({ stops }) => stops.length === 1).flatMap(({ stops }) => stops);
    return { tours: groups.flatMap(({ stops }) => (stops.length > 1 ? [tourOf(stops, pointOf, pace)] : [])), apart };
  });
  const leftApart = found.flatMap(({ apart }) => (new Set(apart.map(({ venue }) => venue.key)).size > 1 ? [tourOf(apart, pointOf, pace)] : []));
  const near = ({ gapDays }: FoundPassage) => gapDays === null || gapDays <= limits.gapDaysMax;
  return { tours: found.flatMap(({ tours }) => tours), leftApart: leftApart.map((tour) => ({ ...tour, passages: tour.passages.filter(near) })) };
}

function tourOf(stops: readonly Showing[], pointOf: (venue: Venue) => EarthPoint | null, pace: Pace): TourFound {
  const asStops = stops.map(({ firstDay, lastDay, venue }) => ({ start: firstDay, end: lastDay === null ? null : addDays(lastDay, 1), point: pointOf(venue) }));
  const [first] = stops;
  const named = (passage: Passage): FoundPassage => ({ ...passage, from: stops[passage.from]?.venue.text ?? '', to: stops[passage.to]?.venue.text ?? '' });
  return { title: first?.title ?? '', rowId: first?.rowId ?? '', stops: stops.length, passages: passagesOf(asStops, pace).map(named) };
}
