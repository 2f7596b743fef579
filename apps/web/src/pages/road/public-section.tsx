import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ActionBar } from '../../parts/action-bar';
import { Chip } from '../../parts/chip';
import { DraftForm } from '../../parts/draft-form';
import { TextField } from '../../parts/fields';
import { FormDialog } from '../tours/form-dialog';
import { changedBy, type Side, type Stay } from './road';
import css from './road.module.css';

/** What the public hears, which the host decides; nobody else knows before it is put into the calendar. */
export function PublicSection({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('road');
  const [describing, describe] = useState(false);
  const event = stay.publicEvent;
  const schedule = {
    name: 'schedule',
    label: t('public.schedule'),
    done: t('done.public'),
    send: (_: unknown, meta: Parameters<typeof commandHeaders>[0]) => answerOf(api.POST('/api/touring/stays/{id}/public-event/advance', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { step: 'schedule' } })),
  };
  return (
    <section>
      <h2>
        {t('public')}
        {side === 'host' && (
          <span className={css.acts}>
            <Button size="compact-sm" onClick={() => describe(true)}>
              {t('public.describe')}
            </Button>
            {event?.state === 'hidden' && <ActionBar actions={[schedule]} version={stay.version} changes={changedBy(stay)} />}
          </span>
        )}
      </h2>
      {event === null ? (
        <p className="dim">{t('public.none')}</p>
      ) : (
        <p>
          <Chip tone={event.state === 'hidden' ? 'grey' : event.state === 'cancelled' ? 'madder' : 'jade'}>{t(`public.${event.state}`)}</Chip> {event.details.languages.join(', ')} {event.details.ticketsUrl}
        </p>
      )}
      {describing && <DescribeForm stay={stay} close={() => describe(false)} />}
    </section>
  );
}

interface Values {
  readonly ticketsUrl?: string;
  readonly languages?: string;
}

function DescribeForm({ stay, close }: { stay: Stay; close: () => void }) {
  const { t } = useTranslation('road');
  const details = stay.publicEvent?.details;
  return (
    <FormDialog title={t('public.describe')} close={close}>
      <DraftForm<Values>
        name={`public.${stay.id}`}
        initial={{ ticketsUrl: details?.ticketsUrl ?? undefined, languages: details?.languages.join(', ') }}
        submit={t('public.describe')}
        version={stay.version}
        changes={changedBy(stay)}
        done={t('done.public')}
        send={({ ticketsUrl, languages = '' }, meta) =>
          answerOf(
            api.PUT('/api/touring/stays/{id}/public-event', {
              params: { path: { id: stay.id } },
              headers: commandHeaders(meta),
              body: { hours: [...(details?.hours ?? [])], accessibility: [...(details?.accessibility ?? [])], languages: languages.split(/[\s,]+/).filter(Boolean), ...(ticketsUrl ? { ticketsUrl } : {}) },
            }),
          )
        }
        onDone={close}
        cancel={close}
      >
        <TextField name="ticketsUrl" label={t('public.tickets')} maxLength={2_000} />
        <TextField name="languages" label={t('public.languages')} maxLength={300} />
      </DraftForm>
    </FormDialog>
  );
}
