import { daysBetween, fullDaysOf } from '@caravanserai/kernel';
import { asJourney, continuesJourney, type Journey } from '../grouping/group-concerts';
import type { Concert } from '../rows';
import type { FileAnalysis } from './analysis';

export interface ConcertsFound {
  readonly journeys: readonly Journey<Concert & { readonly venueKey: string }>[];
  readonly days: FileAnalysis['found']['days'];
}

/** Concerts become journeys as in the import; then the days of each company are looked at. */
export function analyseConcerts(concerts: readonly Concert[]): ConcertsFound {
  const keyOf = ({ company, date, localTime, rowId }: Concert) => [company, date, localTime ?? '', rowId].join('\u0000');
  const sorted = concerts.map((one) => ({ ...one, venueKey: one.venue.key })).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const journeys: (typeof sorted)[] = [];
  for (const concert of sorted) {
    const current = journeys.at(-1);
    const last = current?.at(-1);
    if (current !== undefined && last !== undefined && continuesJourney(last, concert)) current.push(concert);
    else journeys.push([concert]);
  }
  const companies = [...new Set(sorted.map(({ company }) => company))];
  return { journeys: journeys.map(asJourney), days: companies.flatMap((company) => fullDays(company, sorted.filter((one) => one.company === company))) };
}

function fullDays(company: string, concerts: readonly Concert[]): ConcertsFound['days'] {
  const appearances = concerts.map(({ date, localTime, venue }) => ({ date, time: localTime, city: `${venue.city}, ${venue.place.country}, ${venue.place.zone}`, venue: venue.key }));
  return fullDaysOf(appearances).map((day) => ({ ...day, company, at: concerts.filter(({ date }) => date === day.date).map(({ localTime, venue }) => `${localTime ?? '?'} ${venue.text}`) }));
}

/** Days from the last concert of an engagement to the first of the next, of journeys that are tours. */
export function gapsOf(journeys: ConcertsFound['journeys']): readonly number[] {
  return journeys
    .filter(({ isTour }) => isTour)
    .flatMap(({ engagements }) => engagements.slice(1).map((next, at) => daysBetween(engagements[at]?.at(-1)?.date ?? '', next[0]?.date ?? '')));
}
