import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { commandHeaders } from '../../api/client';
import { Bars } from '../../frame/page-shape';
import { addDaysTo } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { DayField, LinesField } from '../../parts/fields';
import { Refusal } from '../../parts/refusal';
import { ask, command } from './ask';
import { careOf } from './cares';
import { STEPS_KEY } from './figures';
import type { Instance } from './instances';

const USUAL_DAYS = 14;

/** Gives something more time, in its own service, which says whether it may. */
export function ExtendDeadline({ instance, close }: { instance: Pick<Instance, 'workflow' | 'id' | 'title' | 'dueAt'>; close: () => void }) {
  const { t } = useTranslation('dashboards');
  const { path, extend, reasoned } = careOf(instance)!;
  const thing = useQuery({ queryKey: ['cared-for', path], queryFn: ({ signal }) => ask<{ readonly version: number }>(path, {}, signal) });
  const until = addDaysTo((instance.dueAt ?? new Date().toISOString()).slice(0, 10), USUAL_DAYS);
  const endOf = (day: string) => new Date(`${day}T23:59:00Z`).toISOString();
  return (
    <Modal opened onClose={close} title={<b>{t('extend.title', { title: instance.title ?? '' })}</b>} closeButtonProps={{ 'aria-label': t('extend.cancel') }}>
      {thing.error !== null && <Refusal error={thing.error} />}
      {thing.isPending && <Bars rows={2} />}
      {thing.data && (
        <DraftForm
          name={`extend.${instance.workflow}.${instance.id}`}
          initial={{ until, reason: '' }}
          submit={t('extend.do')}
          version={thing.data.version}
          changes={[['cared-for', path], [STEPS_KEY], ['stops', 'all']]}
          done={t('extend.done')}
          onDone={close}
          cancel={close}
          send={({ until: day, reason }, meta) => command(`${path}/${extend}`, { until: endOf(day), ...(reasoned && { reason }) }, commandHeaders(meta))}
        >
          <DayField name="until" label={t('extend.until')} hint={t('extend.hint')} required />
          {reasoned && <LinesField name="reason" label={t('extend.reason')} rows={2} required />}
        </DraftForm>
      )}
    </Modal>
  );
}
