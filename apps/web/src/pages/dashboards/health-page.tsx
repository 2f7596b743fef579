import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { numberInWords } from '../../parts/reading';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { type ServiceHealth, useHealth } from './health';
import { useWords } from './words';
import css from './dashboards.module.css';

/** A tile for each service: what it has not sent, what it could not take, what is missing. */
export function HealthPage() {
  const { t } = useTranslation('dashboards');
  const health = useHealth();
  return (
    <DashboardPage title={t('page.health')} lead={t('health.lead')} unfiltered>
      <Figure query={health}>
        {(services) => (
          <div className={css.tiles}>
            {services.map((one) => (
              <Tile key={one.service} health={one} />
            ))}
          </div>
        )}
      </Figure>
    </DashboardPage>
  );
}

function Tile({ health }: { health: ServiceHealth }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const { service, away, waiting, outboxAgeMs, parked, dead, gaps, records, timersLate } = health;
  const broken = dead + gaps + records > 0;
  const tone = away || broken ? 'madder' : parked > 0 || timersLate > 0 ? 'us' : 'jade';
  const lines: readonly (readonly [string, React.ReactNode, boolean?])[] = [
    [t('health.outbox'), numberInWords(waiting)],
    [t('health.outbox-age'), outboxAgeMs === null ? '–' : words.duration(Math.max(0, outboxAgeMs))],
    [t('health.parked'), parked === 0 ? '0' : <Link to="/dashboards/dead-letters">{numberInWords(parked)}</Link>, parked > 0],
    [t('health.dead'), numberInWords(dead), dead > 0],
    [t('health.gaps'), numberInWords(gaps), gaps > 0],
    [t('health.records'), numberInWords(records), records > 0],
    [t('health.timers'), numberInWords(timersLate), timersLate > 0],
  ];
  return (
    <section className={`card ${css.tile}`} aria-label={words.service(service)}>
      <h2>
        {words.service(service)}
        <Chip tone={tone}>{t(away ? 'health.away' : broken ? 'health.broken' : tone === 'us' ? 'health.waits' : 'health.well')}</Chip>
      </h2>
      {away ? (
        <p className="dim">{t('health.away.hint')}</p>
      ) : (
        <dl>
          {lines.map(([label, value, bad]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={bad ? 't-madder' : undefined}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
