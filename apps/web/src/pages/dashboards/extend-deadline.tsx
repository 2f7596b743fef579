import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { commandHeaders } from '../../api/client';
import { Bars } from '../../frame/page-shape';
import { DraftForm } from '../../parts/draft-form';
import { DayField } from '../../parts/fields';
import { Refusal } from '../../parts/refusal';
import { addDaysTo } from '../../parts/days';
import { ask, command } from './ask';
import { STEPS_KEY } from './figures';
import type { Instance } from './instances';

const USUAL_DAYS = 14;

interface Stop {
  readonly version: number;
  readonly expiresAt: string | null;
}

/** Gives a hold more time, in its own service, which says whether it may. */
export function ExtendDeadline({ instance: { id, title, dueAt }, close }: { instance: Pick<Instance, 'id' | 'title' | 'dueAt'>; close: () => void }) {
  const { t } = useTranslation('dashboards');
  const stopId = id.split('~')[0]!;
  const stop = useQuery({ queryKey: ['stops', 'one', stopId], queryFn: ({ signal }) => ask<Stop>(`/api/touring/stops/${stopId}`, {}, signal) });
  const until = addDaysTo((stop.data?.expiresAt ?? dueAt ?? new Date().toISOString()).slice(0, 10), USUAL_DAYS);
  return (
    <Modal opened onClose={close} title={<b>{t('extend.title', { title: title ?? '' })}</b>} closeButtonProps={{ 'aria-label': t('extend.cancel') }}>
      {stop.error !== null && <Refusal error={stop.error} />}
      {stop.isPending && <Bars rows={2} />}
      {stop.data && (
        <DraftForm
          name={`extend.${stopId}`}
          initial={{ until }}
          submit={t('extend.do')}
          version={stop.data.version}
          changes={[['stops', 'one', stopId], [STEPS_KEY], ['stops', 'all']]}
          done={t('extend.done')}
          onDone={close}
          cancel={close}
          send={({ until: day }, meta) => command(`/api/touring/stops/${stopId}/extend-hold`, { until: new Date(`${day}T23:59:00Z`).toISOString() }, commandHeaders(meta))}
        >
          <DayField name="until" label={t('extend.until')} hint={t('extend.hint')} required />
        </DraftForm>
      )}
    </Modal>
  );
}
