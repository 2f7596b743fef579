import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Chip } from '../../parts/chip';
import { numberInWords } from '../../parts/reading';
import { DashboardPage } from './dashboard-page';
import { Figure } from './figure';
import { useHealth } from './health';
import { brokenIn, isReport, lagOf, type Report, type ServiceHealth } from './health-figures';
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
              <Tile key={one.name} health={one} />
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
  const standing = !isReport(health) ? 'away' : brokenIn(health) > 0 ? 'broken' : health.parkedEvents + health.timersOverdue > 0 ? 'waits' : 'well';
  return (
    <section className={`card ${css.tile}`} aria-label={words.service(health.name)}>
      <h2>
        {words.service(health.name)}
        <Chip tone={{ away: 'madder', broken: 'madder', waits: 'us', well: 'jade' }[standing] as 'jade'}>{t(`health.${standing}`)}</Chip>
      </h2>
      {isReport(health) ? <Lines report={health} /> : <p className="dim">{t('health.away.hint')}</p>}
    </section>
  );
}

function Lines({ report }: { report: Report }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const { outboxDepth, outboxOldestSeconds, parkedEvents, deadKeys, gaps, timersOverdue, oldestUnprocessedAt } = report;
  const lines: readonly (readonly [string, ReactNode, boolean?])[] = [
    [t('health.outbox'), numberInWords(outboxDepth)],
    [t('health.outbox-age'), outboxDepth === 0 ? '–' : words.duration(outboxOldestSeconds * 1_000)],
    [t('health.lag'), numberInWords(lagOf(report))],
    [t('health.oldest'), oldestUnprocessedAt === null ? '–' : words.duration(Math.max(0, Date.now() - Date.parse(oldestUnprocessedAt)))],
    [t('health.parked'), parkedEvents === 0 ? '0' : <Link to="/dashboards/dead-letters">{numberInWords(parkedEvents)}</Link>, parkedEvents > 0],
    [t('health.dead'), numberInWords(deadKeys), deadKeys > 0],
    [t('health.gaps'), numberInWords(gaps), gaps > 0],
    [t('health.timers'), numberInWords(timersOverdue), timersOverdue > 0],
  ];
  return (
    <dl>
      {lines.map(([label, value, bad]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={bad ? 't-madder' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
