import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { ActionBar } from '../../parts/action-bar';
import { Chip } from '../../parts/chip';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, LinesField } from '../../parts/fields';
import { When } from '../../parts/when';
import { FormDialog } from '../tours/form-dialog';
import { changedBy, type Incident, type Side, type Stay } from './road';
import css from './road.module.css';

type Body = BodyOf<'/api/touring/stays/{id}/incidents', 'post'>;
const KINDS = ['damage', 'loss', 'theft', 'climate', 'light', 'delay', 'customs', 'other'] as const;
const SEVERITIES = ['minor', 'serious', 'grave'] as const;

/** What went wrong; while it is open, neither the transport nor the exhibition can be closed. */
export function IncidentsSection({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('road');
  const [raising, raise] = useState(false);
  return (
    <section>
      <h2>
        {t('incidents')}
        {side !== null && (
          <Button size="compact-sm" onClick={() => raise(true)}>
            {t('incident.raise')}
          </Button>
        )}
      </h2>
      {stay.incidents.length === 0 && <p className="dim">{t('incidents.none')}</p>}
      <ul className={css.list}>
        {stay.incidents.map((incident) => (
          <IncidentLine key={incident.id} incident={incident} stay={stay} mine={side === 'organiser'} />
        ))}
      </ul>
      {raising && <IncidentForm stay={stay} close={() => raise(false)} />}
    </section>
  );
}

function IncidentLine({ incident: { id, version, kind, severity, state, words, raisedAt }, stay, mine }: { incident: Incident; stay: Stay; mine: boolean }) {
  const { t } = useTranslation('road');
  const close = {
    name: `close.${id}`,
    label: t('incident.close'),
    done: t('done.incident.close'),
    ask: { text: t('incident.close.sure'), remark: 'needed' as const, remarkLabel: t('incident.close.how') },
    send: ({ remark }: { readonly remark: string }, meta: Parameters<typeof commandHeaders>[0]) => answerOf(api.POST('/api/touring/incidents/{id}/close', { params: { path: { id } }, headers: commandHeaders(meta), body: { remark } })),
  };
  return (
    <li>
      <div>
        <p>
          <b>{t(`incident.kind.${kind}`)}</b> <span className="dim">{t(`incident.severity.${severity}`)}</span>
        </p>
        <p className="small">{words}</p>
      </div>
      <div className={css.acts}>
        <Chip tone={state === 'open' ? 'madder' : 'jade'}>
          {t(state === 'open' ? 'incident.open' : 'incident.closed')} {state === 'open' && <When at={raisedAt} plain weekday={false} />}
        </Chip>
        {mine && state === 'open' && <ActionBar actions={[close]} version={version} changes={changedBy(stay)} />}
      </div>
    </li>
  );
}

function IncidentForm({ stay, close }: { stay: Stay; close: () => void }) {
  const { t } = useTranslation('road');
  const needed = ['kind', 'severity', 'words'] as const;
  const legs = stay.legs.map(({ id, terms }) => ({ value: id, label: `${terms.from} → ${terms.to}` }));
  return (
    <FormDialog title={t('incident.raise')} close={close}>
      <DraftForm<Partial<Body>>
        name={`incident.${stay.id}`}
        initial={{ severity: 'minor' }}
        submit={t('incident.raise')}
        version={stay.version}
        changes={changedBy(stay)}
        done={t('done.incident')}
        check={(values) => needed.filter((field) => !values[field]).map((field) => ({ field, reason: t('leg.missing') }))}
        // It is reported at once, as insurers ask; what happened earlier is told in the words.
        send={(values, meta) => answerOf(api.POST('/api/touring/stays/{id}/incidents', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { ...values, objectIds: [], happenedAt: new Date(Date.now() - 1_000).toISOString() } as Body }))}
        onDone={close}
        cancel={close}
      >
        <ChoiceField name="kind" label={t('incident.kind')} options={KINDS.map((value) => ({ value, label: t(`incident.kind.${value}`) }))} required />
        <ChoiceField name="severity" label={t('incident.severity')} options={SEVERITIES.map((value) => ({ value, label: t(`incident.severity.${value}`) }))} required />
        <ChoiceField name="legId" label={t('incident.leg')} options={legs} />
        <LinesField name="words" label={t('incident.words')} required />
      </DraftForm>
    </FormDialog>
  );
}
