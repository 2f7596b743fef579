import { useTranslation } from 'react-i18next';
import { numberInWords } from '../../parts/reading';
import { Range } from '../../parts/when';
import type { Facility } from './venues';
import css from './venues.module.css';

/** What a logger wrote, in five figures: those between which ninety-eight hundredths of the readings lie, and the worst day. */
export function ClimateFacts({ log }: { log: Facility['climateLogs'][number] | null }) {
  const { t } = useTranslation('venues');
  const between = (low: number, high: number, unit: string) => `${numberInWords(low)} – ${numberInWords(high)} ${unit}`;
  if (log === null) return <p className="dim">{t('climate.none')}</p>;
  return (
    <div>
      <h2>{t('climate')}</h2>
      <p className="small dim">
        <Range start={log.firstAt.slice(0, 10)} end={log.lastAt.slice(0, 10)} /> · {t('climate.readings', { count: log.readings })}
      </p>
      <dl className={css.facts}>
        <dt>{t('gap.relative-humidity')}</dt>
        <dd>{between(log.rhP1, log.rhP99, '%')}</dd>
        <dt>{t('gap.temperature')}</dt>
        <dd>{between(log.tP1, log.tP99, '°C')}</dd>
        <dt>{t('gap.humidity-change')}</dt>
        <dd>{`${numberInWords(log.rhChange24h)} %`}</dd>
      </dl>
    </div>
  );
}
