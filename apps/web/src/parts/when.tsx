import { useTranslation } from 'react-i18next';
import { useOwnZone } from '../frame/acting';
import { cityOf, dayInWords, rangeInWords, timeInWords } from './reading';

/**
 * An instant in the zone of whom one acts for and, where it is given and reads differently, in the other party's zone; or a day.
 * `plain` leaves the second zone out where it stands elsewhere already.
 */
export function When({ at, zone, plain = false, weekday = true }: { at: string; zone?: string | null; plain?: boolean; weekday?: boolean }) {
  const { t } = useTranslation('parts');
  const own = useOwnZone();
  if (at.length === 10) return <time dateTime={at}>{dayInWords(at, { weekday })}</time>;
  const theirs = !plain && zone && timeInWords(at, zone) !== timeInWords(at, own) ? zone : null;
  return (
    <>
      <time dateTime={at}>{`${dayInWords(at, { zone: own, weekday })}, ${timeInWords(at, own)}`}</time>
      {theirs && <span className="dim"> {t('when.other', { time: inOther(at, own, theirs), city: cityOf(theirs) })}</span>}
    </>
  );
}

/** The hour alone where it is the same day in both zones. */
function inOther(at: string, own: string, theirs: string): string {
  const [here, there] = [dayInWords(at, { zone: own }), dayInWords(at, { zone: theirs })];
  return here === there ? timeInWords(at, theirs) : `${dayInWords(at, { zone: theirs, weekday: true })} ${timeInWords(at, theirs)}`;
}

/** Days from `start` to `end`, the last of which is not in it, as the API gives them. */
export function Range({ start, end, zone }: { start: string; end: string; zone?: string | null }) {
  const lastDay = new Date(Date.parse(`${end}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return (
    <span className="num">
      {rangeInWords(start, lastDay)}
      {zone && <span className="dim"> ({cityOf(zone)})</span>}
    </span>
  );
}
