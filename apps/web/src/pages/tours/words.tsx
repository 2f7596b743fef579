import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../parts/days';
import { distance } from '../../parts/due';
import { rangeInWords } from '../../parts/reading';
import { addDaysTo } from '../../parts/days';
import type { Stay } from './touring';

/** "3 d 2 h left", "2 h left", "1 d late": short enough for a row. */
export function useLeft(): (due: string, now: Date) => string {
  const { t } = useTranslation('tours');
  return (due, now) => {
    const { late, unit, count } = distance(due, now);
    const hours = Math.floor(Math.abs(Date.parse(due) - now.getTime()) / 3_600_000) % 24;
    const span = unit === 'days' ? (count < 10 && hours > 0 ? t('span.days-hours', { days: count, hours }) : t('span.days', { count })) : t(`span.${unit}`, { count });
    return late ? t('left.late', { span }) : t('left', { span });
  };
}

/** "5 wk 3 d": how long it is open to the public. */
export function useWeeks(): (stay: Pick<Stay, 'opening' | 'closing'>) => string {
  const { t } = useTranslation('tours');
  return ({ opening, closing }) => weeksInWords(daysBetween(opening, closing), t as never);
}

type Words = (key: 'span.weeks' | 'span.weeks-days' | 'span.days', options: object) => string;

export function weeksInWords(days: number, t: Words): string {
  const [weeks, rest] = [Math.floor(days / 7), days % 7];
  if (weeks === 0) return t('span.days', { count: rest });
  return rest === 0 ? t('span.weeks', { count: weeks }) : t('span.weeks-days', { weeks, days: rest });
}

/** The days on which it is open, the last one included. */
export const openDays = ({ opening, closing }: Pick<Stay, 'opening' | 'closing'>): string => rangeInWords(opening, addDaysTo(closing, -1));

/** From delivery to the last day before the space is free. */
export const wholeStay = ({ delivery, dispatch }: Pick<Stay, 'delivery' | 'dispatch'>): string => rangeInWords(delivery, addDaysTo(dispatch, -1));
