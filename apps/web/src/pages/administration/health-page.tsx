import { Button } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Bars } from '../../frame/page-shape';
import { Link } from '../../frame/link';
import { useActing } from '../../frame/acting';
import { Chip } from '../../parts/chip';
import { Refusal } from '../../parts/refusal';
import { SERVICES } from '../../parts/services';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { Administration } from './administration-tabs';
import { readHealth, readOperations, troubleIn, type Operations } from './operations';
import css from './administration.module.css';

const EVERY_MS = 15_000;

/** Whether every service works, and what stands still in each: events that wait to go out, parked ones, timers, what administrators did. */
export function HealthPage() {
  const t = useWords('administration');
  const { administrator } = useActing();
  const health = useQuery({ queryKey: ['health'], queryFn: readHealth, refetchInterval: EVERY_MS, enabled: administrator });
  const operations = useQueries({ queries: SERVICES.map((service) => ({ queryKey: ['operations', service], queryFn: () => readOperations(service), refetchInterval: EVERY_MS, enabled: administrator })) });
  const known = new Map(SERVICES.map((service, index) => [service as string, operations[index]!]));
  return (
    <Administration name="health">
      {health.error && <Refusal error={health.error} ways={[{ button: <Button onClick={() => void health.refetch()}>{t('again')}</Button> }]} />}
      {health.isPending && <Bars rows={6} height={60} />}
      {health.data && (
        <div className={css.services}>
          {health.data.map(({ name, ready }) => (
            <Service key={name} name={name} ready={ready} query={known.get(name)} />
          ))}
        </div>
      )}
    </Administration>
  );
}

function Service({ name, ready, query }: { name: string; ready: boolean; query: { data?: Operations; error: unknown } | undefined }) {
  const t = useWords('administration');
  const trouble = query?.data && troubleIn(query.data, new Date());
  return (
    <section className={`card ${css.service}`}>
      <header>
        <div>
          <h2>{t(`service.${name}`, { defaultValue: name })}</h2>
          <p className="dim small">{t(`service.${name}.does`, { defaultValue: '' })}</p>
        </div>
        <Chip tone={ready ? 'jade' : 'madder'}>{t(ready ? 'ready' : 'away')}</Chip>
      </header>
      {query?.error ? <Refusal error={query.error} /> : null}
      {trouble && query.data && (
        <dl className={css.figures}>
          <Figure label={t('outbox')} value={trouble.waits} bad={trouble.oldestMinutes >= 5} note={trouble.waits > 0 ? t('outbox.oldest', { count: trouble.oldestMinutes }) : t('outbox.none')} />
          <Figure label={t('parked')} value={trouble.parked} bad={trouble.parked > 0} note={trouble.parked > 0 ? <Link to={`/dashboards/dead-letters?service=${name}`}>{t('parked.mend')}</Link> : t('parked.none')} />
          <Figure label={t('timers')} value={query.data.timers.length} bad={trouble.lateTimers > 0} note={trouble.lateTimers > 0 ? t('timers.late', { count: trouble.lateTimers }) : t('timers.none')} />
        </dl>
      )}
      {query?.data && (query.data.timers.length > 0 || query.data.audit.length > 0) && (
        <details className={css.more}>
          <summary>{t('more')}</summary>
          <Details data={query.data} />
        </details>
      )}
    </section>
  );
}

function Figure({ label, value, bad, note }: { label: string; value: number; bad: boolean; note: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={bad ? 't-madder' : undefined}>
        <b className="num">{value}</b>
        <small>{note}</small>
      </dd>
    </div>
  );
}

function Details({ data }: { data: Operations }) {
  const t = useWords('administration');
  return (
    <>
      {data.timers.length > 0 && (
        <>
          <h3>{t('timers.next')}</h3>
          <ul>
            {data.timers.slice(0, 10).map(({ kind, subjectId, dueAt }) => (
              <li key={kind + subjectId}>
                {kind} <code>{subjectId.slice(0, 8)}</code> <span className="dim"><When at={dueAt} plain /></span>
              </li>
            ))}
          </ul>
        </>
      )}
      {data.audit.length > 0 && (
        <>
          <h3>{t('audit')}</h3>
          <ul>
            {data.audit.toReversed().slice(0, 10).map(({ id, at, action, subject, reason }) => (
              <li key={id}>
                {action} <code>{subject}</code> <span className="dim"><When at={at} plain />{reason && ` · “${reason}”`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
