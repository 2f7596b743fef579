import { Icon } from '../../parts/icon';
import { dayInWords } from '../../parts/reading';
import { useWords } from '../../texts/use-words';
import { explained } from '../tours/trade/explained';
import type { Engagement } from './performing';
import css from './performing.module.css';

const LOOK = { holds: ['check', 't-jade'], broken: ['x', 't-madder'], unknown: ['clock', 't-saffron'] } as const;
const written = (value: number | string) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(value, { weekday: false }) : String(value));

/** What the trade asks of this run: shows nearby, days in the area of Schengen, rest, and the rider. */
export function FindingsSection({ engagement: { findings } }: { engagement: Engagement }) {
  const t = useWords('performing');
  const trade = useWords('trade');
  return (
    <section>
      <h2>{t('findings')}</h2>
      {findings.length === 0 && <p className="dim">{t('findings.none')}</p>}
      <ul className={css.missing}>
        {findings.map(({ rule, subject, verdict, numbers }, at) => (
          <li key={`${rule}${subject ?? ''}${at}`}>
            <span className={LOOK[verdict][1]}>
              <Icon name={LOOK[verdict][0]} word={trade(`verdict.${verdict}`)} />
            </span>
            <span>
              <b>{trade(`title.${rule}`)}</b>
              {rule === 'R26' && `, ${t('traveller', { number: subject ?? '' })}:`}
              {verdict !== 'unknown' && <> {explained(trade(`because.${rule}`), numbers as Readonly<Record<string, number | string | null>>, written)}</>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
