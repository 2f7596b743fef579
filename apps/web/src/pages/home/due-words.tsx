import { useTranslation } from 'react-i18next';
import { useOwnZone } from '../../frame/acting';
import { distance } from '../../parts/due';
import { todayIn, addDaysTo } from '../../parts/days';
import { cityOf, dayInWords, timeInWords } from '../../parts/reading';
import css from './home.module.css';

/** Until when, first as one would say it, then as a date; in the other party's zone where it is another day or hour there. */
export function Due({ due, zone, now }: { due: string | null; zone: string | null; now: Date }) {
  const { t } = useTranslation('home');
  const own = useOwnZone();
  const inWords = useDueWords();
  if (due === null) return <div className={`${css.due} dimmer`}>{t('due.none')}</div>;
  const { late } = distance(due, now);
  const moment = `${dayInWords(due, { zone: own })}, ${timeInWords(due, own)}`;
  const elsewhere = zone && timeInWords(due, zone) !== timeInWords(due, own) ? `${dayInWords(due, { zone }).split(' ')[0]} ${timeInWords(due, zone)}, ${cityOf(zone)}` : null;
  return (
    <div className={`${css.due} ${late ? 't-madder' : ''}`}>
      <b>{inWords(due, now)}</b>
      <time dateTime={due}>{late ? t('due.was', { moment }) : moment}</time>
      {elsewhere && <span>{elsewhere}</span>}
    </div>
  );
}

/** "1 day late", "Today, 17:00", "Tomorrow", "In 3 days". */
export function useDueWords(): (due: string, now: Date) => string {
  const { t } = useTranslation('home');
  const own = useOwnZone();
  return (due, now) => {
    const { late, unit, count } = distance(due, now);
    if (late) return t(`due.late-${unit}`, { count });
    const [day, today] = [todayIn(own, new Date(due)), todayIn(own, now)];
    if (day === today) return t('due.today', { time: timeInWords(due, own) });
    if (day === addDaysTo(today, 1)) return t('due.tomorrow');
    return t('due.in-days', { count: Math.max(2, Math.round((Date.parse(due) - now.getTime()) / 86_400_000)) });
  };
}
