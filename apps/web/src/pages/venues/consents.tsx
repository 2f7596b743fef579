import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, TextField } from '../../parts/fields';
import { When } from '../../parts/when';
import { passportQuery, type WorkObject } from './venues';
import css from './venues.module.css';

type Body = BodyOf<'/api/touring/objects/{id}/consents', 'post'>;
interface Values {
  readonly hostId?: string;
  readonly state?: Body['state'];
  readonly validTo?: string;
  readonly reference?: string;
}

const TONES = { granted: 'jade', asked: 'them', refused: 'madder' } as const;

/** What the lender says for each host, the last word first; an extension is one more line. */
export function Consents({ object }: { object: WorkObject }) {
  const { t } = useTranslation('venues');
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>{t('consents')}</h2>
      {object.consents.length === 0 && <p className="dim">{t('consents.none')}</p>}
      <ul>
        {object.consents.map(({ hostId, hostName, state, validTo, reference, recordedAt }) => (
          <li key={hostId + recordedAt} className={css.line}>
            <Chip tone={TONES[state]}>{t(`consent.${state}`)}</Chip>
            <span>{hostName ?? '–'}</span>
            {validTo && (
              <span>
                {t('consent.to')} <When at={validTo} weekday={false} />
              </span>
            )}
            <span className="small dim">{reference}</span>
          </li>
        ))}
      </ul>
      {open ? <ConsentForm object={object} close={() => setOpen(false)} /> : <Button onClick={() => setOpen(true)}>{t('consent.add')}</Button>}
    </section>
  );
}

/** Consents are asked for the houses where the object is to hang. */
function ConsentForm({ object, close }: { object: WorkObject; close: () => void }) {
  const { t } = useTranslation('venues');
  const displays = useQuery(passportQuery(object.id)).data?.displays ?? [];
  const hosts = [...new Map(displays.map(({ hostId, hostName }) => [hostId, { value: hostId, label: hostName ?? hostId }])).values()];
  return (
    <DraftForm<Values>
      name={`consent.${object.id}`}
      initial={{ state: 'granted' }}
      submit={t('consent.keep')}
      version={object.version}
      changes={[['object', object.id]]}
      done={t('done.consent')}
      check={({ hostId }) => (hostId ? [] : [{ field: 'hostId', reason: t('missing') }])}
      send={({ hostId = '', state = 'asked', validTo, reference }, meta) =>
        answerOf(api.POST('/api/touring/objects/{id}/consents', { params: { path: { id: object.id } }, headers: commandHeaders(meta), body: { hostId, state, validTo: validTo ?? null, ...(reference && { reference }) } }))}
      onDone={close}
      cancel={close}
    >
      <div className={css.two}>
        <ChoiceField name="hostId" label={t('consent.host')} options={hosts} required />
        <ChoiceField name="state" label={t('consent.state')} options={(['asked', 'granted', 'refused'] as const).map((value) => ({ value, label: t(`consent.${value}`) }))} required />
        <DayField name="validTo" label={t('consent.valid-to')} />
        <TextField name="reference" label={t('consent.reference')} maxLength={300} />
      </div>
    </DraftForm>
  );
}
