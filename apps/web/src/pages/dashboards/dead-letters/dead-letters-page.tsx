import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnswerOf, isRefusal } from '../../../api/client';
import { EmptyState } from '../../../parts/empty-state';
import { ask } from '../ask';
import { DashboardPage } from '../dashboard-page';
import { Figure } from '../figure';
import { SERVICES } from '../../../parts/services';
import { causesOf, queuesOf, type ParkedRecord, type Queue } from '../parked';
import { CauseCard } from './cause-card';
import { MendingList } from './mending-list';
import { parkedOf } from './mending';
import type { Outcome } from './outcome';
import { Proof } from './proof';
import { Records } from './records';

const EVERY_MS = 10_000;

interface Standing {
  readonly queues: readonly Queue[];
  readonly records: readonly (ParkedRecord & { readonly service: string })[];
  /** Services that do not answer, of which nothing is known. */
  readonly away: readonly string[];
}

async function readStanding(signal: AbortSignal): Promise<Standing> {
  const all = await Promise.all(SERVICES.map((service) => readService(service, signal)));
  return { queues: all.flatMap(({ queues }) => queues), records: all.flatMap(({ records }) => records), away: all.flatMap(({ away }) => away) };
}

async function readService(service: string, signal: AbortSignal): Promise<Standing> {
  try {
    const [parked, { items }] = await Promise.all([parkedOf(service, signal), ask<AnswerOf<'/api/touring/ops/parked-records'>>(`/api/${service}/ops/parked-records`, { limit: 200 }, signal)]);
    return { queues: queuesOf(service, parked), records: items.map((record) => ({ ...record, service })), away: [] };
  } catch (error) {
    // One service that is away hides nothing of the others.
    if (!isRefusal(error) || (error.status !== 0 && error.status < 500)) throw error;
    return { queues: [], records: [], away: [service] };
  }
}

/** Events that could not be applied, over all services, by what stopped them; and the ways to let them go on. */
export function DeadLettersPage() {
  const { t } = useTranslation('dashboards');
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['dead-letters'], queryFn: ({ signal }) => readStanding(signal), refetchInterval: EVERY_MS });
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const tell = (outcome: Outcome) => {
    setOutcomes((before) => [outcome, ...before]);
    void queries.invalidateQueries({ queryKey: ['dashboard-health'] });
  };
  return (
    <DashboardPage title={t('page.dead-letters')} lead={t('dead.lead')} unfiltered>
      <Proof outcomes={outcomes} />
      <MendingList />
      <Figure query={query} rows={4}>
        {({ queues, records, away }) => (
          <>
            {away.length > 0 && <p className="t-saffron">{t('dead.away', { services: away.join(', ') })}</p>}
            {queues.length + records.length === 0 && <EmptyState icon="check" title={t('dead.empty')} hint={t('dead.empty.hint')} />}
            {causesOf(queues).map((cause) => (
              <CauseCard key={cause.key} cause={cause} tell={tell} />
            ))}
            {records.length > 0 && <Records records={records} />}
          </>
        )}
      </Figure>
    </DashboardPage>
  );
}
