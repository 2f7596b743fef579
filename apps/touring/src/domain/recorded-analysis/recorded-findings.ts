import { clockChangeMinutes, fullDaysOf, localTime, passagesOf, usualPace, type Way } from '@caravanserai/kernel';

/** A stop of the past as far as its days tell something; `closing` is the day after the last one. */
interface DatedStop {
  readonly id: string;
  readonly opening: string | null;
  readonly closing: string | null;
}

interface PlayedEngagement {
  readonly id: string;
  readonly company: string;
  readonly venue: string;
  readonly days: { readonly zone: string };
  readonly performances: readonly { readonly date: string; readonly localTime: string | null }[];
}

/** From one stop to the next. How far that is nobody has recorded, so `impossible` says that the gap is too short for any way at all. */
export interface RecordedPassage extends Pick<Way, 'gapDays' | 'leastDays' | 'verdict'> {
  readonly fromId: string;
  readonly toId: string;
}

export interface RecordedFindings {
  readonly passages: readonly RecordedPassage[];
  /** Days on which a company appeared more than once. `sameTime`: the hour at which two began at once, null for none. */
  readonly fullDays: readonly { readonly date: string; readonly company: string; readonly appearances: number; readonly oneVenue: boolean; readonly sameTime: string | null }[];
  /** Performances on a day on which the clocks of the place changed, by so many minutes; `skipped` and `twice` are times that no clock showed, or showed again. */
  readonly clockChanges: readonly { readonly engagementId: string; readonly date: string; readonly localTime: string | null; readonly minutes: number; readonly clock: string | null }[];
}

/** What a tour of the past says of itself when its days are read closely: the same reading as the analysis of a file before its import. */
export function recordedFindings(stops: readonly DatedStop[], engagements: readonly PlayedEngagement[]): RecordedFindings {
  const passages = passagesOf(stops.map(({ opening, closing }) => ({ start: opening, end: closing, point: null })), usualPace);
  return {
    passages: passages.map(({ from, to, gapDays, leastDays, verdict }) => ({ fromId: idAt(stops, from), toId: idAt(stops, to), gapDays, leastDays, verdict })),
    fullDays: [...new Set(engagements.map(({ company }) => company))].flatMap((company) => fullDays(company, engagements)),
    clockChanges: engagements.flatMap(clockChanges),
  };
}

const idAt = (stops: readonly DatedStop[], at: number): string => (stops[at] as DatedStop).id;

function fullDays(company: string, engagements: readonly PlayedEngagement[]): RecordedFindings['fullDays'] {
  const own = engagements.filter((one) => one.company === company);
  const appearances = own.flatMap(({ venue, performances }) => performances.map(({ date, localTime: time }) => ({ date, time, city: venue, venue })));
  return fullDaysOf(appearances).map(({ date, appearances: number, where, sameTime }) => ({ date, company, appearances: number, oneVenue: where === 'venue', sameTime }));
}

function clockChanges({ id, days: { zone }, performances }: PlayedEngagement): RecordedFindings['clockChanges'] {
  return performances.flatMap(({ date, localTime: time }) => {
    const minutes = clockChangeMinutes(date, zone);
    return minutes === 0 ? [] : [{ engagementId: id, date, localTime: time, minutes, clock: time === null ? null : localTime(date, time, zone).clock }];
  });
}
