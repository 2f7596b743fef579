import { useTranslation } from 'react-i18next';
import { Chip } from '../../../parts/chip';
import { dayInWords } from '../../../parts/reading';
import type { RecordedFindings as Findings } from '../touring';
import css from '../tours.module.css';

const TONES = { possible: 'grey', unknown: 'grey', impossible: 'madder', overlap: 'madder' } as const;

/** What the days of a tour of the past say when they are read closely; nothing is shown where they say nothing. */
export function RecordedFindings({ findings, venueOf }: { findings: Findings; venueOf: (id: string) => string }) {
  const { t } = useTranslation('tours');
  const { passages, fullDays, clockChanges } = findings;
  const day = (date: string) => dayInWords(date, { weekday: false });
  if (passages.length + fullDays.length + clockChanges.length === 0) return null;
  return (
    <section className={css.alt} aria-labelledby="recorded-findings">
      <h2 id="recorded-findings">{t('findings')}</h2>
      <ul className={css.showings}>
        {passages.map(({ fromId, toId, gapDays, leastDays, verdict }) => (
          <li key={`${fromId} ${toId}`}>
            <span />
            <span>
              {t('findings.way', { from: venueOf(fromId), to: venueOf(toId) })}
              <span className="small dim">{gapDays === null ? t('findings.gap-unknown') : t('findings.gap', { count: gapDays })}</span>
            </span>
            <Chip tone={TONES[verdict]}>{t(`findings.${verdict}`, { count: leastDays })}</Chip>
          </li>
        ))}
        {fullDays.map(({ date, company, appearances, oneVenue, sameTime }) => (
          <li key={`${company} ${date}`}>
            <span />
            <span>
              {t('findings.full-day', { day: day(date), count: appearances })}
              <span className="small dim">{[company, t(oneVenue ? 'findings.one-venue' : 'findings.two-venues')].join(' · ')}</span>
            </span>
            {sameTime === null ? <span /> : <Chip tone="madder">{t('findings.same-time', { time: sameTime })}</Chip>}
          </li>
        ))}
        {clockChanges.map(({ engagementId, date, localTime, minutes, clock }) => (
          <li key={`${engagementId} ${date} ${localTime}`}>
            <span />
            <span>
              {t('findings.clocks', { day: day(date), venue: venueOf(engagementId) })}
              <span className="small dim">{[t(minutes < 0 ? 'findings.clocks.forward' : 'findings.clocks.back', { count: Math.abs(minutes) }), localTime].filter(Boolean).join(' · ')}</span>
            </span>
            {clock === 'skipped' || clock === 'twice' ? <Chip tone="madder">{t(`findings.clocks.${clock}`)}</Chip> : <span />}
          </li>
        ))}
      </ul>
    </section>
  );
}
