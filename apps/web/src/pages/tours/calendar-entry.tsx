import { Link } from '../../frame/link';
import { Chip, StateChip } from '../../parts/chip';
import { useWords } from '../../texts/use-words';
import { toneOf } from '../performing/performing';
import type { CalendarEntry } from './touring';
import { openDays } from './words';

export const idOf = ({ stopId, engagementId }: CalendarEntry): string => stopId ?? engagementId ?? '';

/** The title of whatever stands in a calendar, as the way to its page. */
export function EntryTitle({ entry: { kind, tourId, stopId, engagementId, title } }: { entry: CalendarEntry }) {
  return (
    <Link className="plain" to={kind === 'stop' ? `/tours/${tourId}?stop=${stopId}` : `/tours/engagements/${engagementId}`}>
      <b>{title}</b>
    </Link>
  );
}

/** Stops and performances have states of their own, some by the same name. */
export function EntryState({ entry: { kind, state } }: { entry: CalendarEntry }) {
  const t = useWords('performing');
  return kind === 'stop' ? <StateChip state={state} /> : <Chip tone={toneOf(state as Parameters<typeof toneOf>[0])}>{t(`state.${state}`)}</Chip>;
}

/** When the public may come: to an exhibition, or to shows. */
export function useEntryLabel(): (entry: CalendarEntry) => string {
  const t = useWords('tours');
  return (entry) => t(entry.kind === 'stop' ? 'space.calendar.open' : 'space.calendar.plays', { days: openDays(entry) });
}
