import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { nameOf } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { ActionBar } from '../../parts/action-bar';
import { countryOptions } from '../../parts/countries';
import { DraftForm, useField } from '../../parts/draft-form';
import { ChoiceField, TextField } from '../../parts/fields';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { useWords } from '../../texts/use-words';
import { KINDS, organisationPageQuery, type Organisation } from '../contacts/directory';
import { tongues } from '../redeem/tongues';
import { bodyOf, typedOf, type Typed } from './organisation-form';
import css from './administration.module.css';

/** A new entry of the directory. */
export function RegisterPage() {
  const t = useWords('administration');
  const go = useGo();
  return (
    <div className="read">
      <Back to="/people/organisations" words={t('tab.organisations')} />
      <PageHeader title={t('organisation.register')} lead={t('organisation.lead')} />
      <DraftForm<Typed>
        name="organisation/new"
        initial={typedOf(null)}
        submit={t('organisation.register.submit')}
        done={t('done.registered')}
        changes={[['organisations']]}
        check={(typed) => faultsOf(typed, t)}
        send={(typed, meta) => answerOf(api.POST('/api/contacts/organisations', { body: bodyOf(typed) as never, headers: commandHeaders(meta) }))}
        onDone={(answer) => go(`/people/organisations/${(answer as { id: string }).id}`)}
        cancel={() => go('/people/organisations')}
      >
        <Fields />
      </DraftForm>
    </div>
  );
}

/** An entry that is there: its administrator may change it, those of the platform may close and reopen it too. */
export function ChangePage() {
  const t = useWords('administration');
  const go = useGo();
  const { id } = useParams({ strict: false }) as { id: string };
  const { administrator } = useActing();
  const organisation = useQuery(organisationPageQuery(id));
  if (organisation.error) return <ErrorPage error={organisation.error} reset={() => void organisation.refetch()} />;
  if (!organisation.data) return <PageShape />;
  const name = nameOf(organisation.data);
  const back = () => go(`/people/organisations/${id}`);
  return (
    <div className="read">
      <Back to={`/people/organisations/${id}`} words={name} />
      <PageHeader title={t('organisation.change', { name })} lead={t('organisation.lead')} actions={administrator && <Standing organisation={organisation.data} />} />
      <DraftForm<Typed>
        name={`organisation/${id}`}
        initial={typedOf(organisation.data)}
        version={organisation.data.version}
        submit={t('organisation.change.submit')}
        done={t('done.changed')}
        changes={[['organisations'], ['organisation', id]]}
        check={(typed) => faultsOf(typed, t)}
        send={(typed, meta) => answerOf(api.PUT('/api/contacts/organisations/{id}', { params: { path: { id } }, body: bodyOf(typed) as never, headers: commandHeaders(meta) }))}
        onDone={back}
        cancel={back}
      >
        <Fields kept={organisation.data.country} />
      </DraftForm>
    </div>
  );
}

const Back = ({ to, words }: { to: string; words: string }) => (
  <p className="small" style={{ marginBottom: 8 }}>
    <Link to={to}>
      <Icon name="back" size={12} /> {words}
    </Link>
  </p>
);

function Standing({ organisation: { id, version, status } }: { organisation: Organisation }) {
  const t = useWords('administration');
  const path = { params: { path: { id } } };
  return (
    <ActionBar
      version={version}
      changes={[['organisations'], ['organisation', id]]}
      actions={[
        status === 'active'
          ? { name: 'close', label: t('close'), danger: true, ask: { text: t('close.ask') }, done: t('done.closed'), send: (_, meta) => answerOf(api.POST('/api/contacts/organisations/{id}/close', { ...path, headers: commandHeaders(meta) })) }
          : { name: 'reopen', label: t('reopen'), ask: { text: t('reopen.ask') }, done: t('done.reopened'), send: (_, meta) => answerOf(api.POST('/api/contacts/organisations/{id}/reopen', { ...path, headers: commandHeaders(meta) })) },
      ]}
    />
  );
}

const faultsOf = ({ kind, names, latitude, longitude }: Typed, t: ReturnType<typeof useWords>) => [
  ...(kind ? [] : [{ field: 'kind', reason: t('fault.kind') }]),
  ...names.flatMap(({ text }, index) => (text.trim() ? [] : [{ field: `names.${index}.text`, reason: t('fault.name') }])),
  ...((latitude === '') === (longitude === '') ? [] : [{ field: 'latitude', reason: t('fault.coordinates') }]),
];

function Fields({ kept }: { kept?: string | null }) {
  const t = useWords('administration');
  const people = useWords('people');
  return (
    <>
      <ChoiceField name="kind" label={people('kind')} required options={KINDS.map((value) => ({ value, label: people(`kind.${value}`) }))} />
      <Names />
      <div className={css.two}>
        <ChoiceField name="country" label={people('country')} options={countryOptions(kept)} />
        <TextField name="city" label={people('city')} maxLength={200} />
      </div>
      <div className={css.two}>
        <TextField name="partner" label={people('partner')} hint={t('partner.hint')} maxLength={11} />
        <TextField name="timeZone" label={people('zone')} hint={t('zone.hint')} maxLength={60} />
      </div>
      <div className={css.two}>
        <TextField name="latitude" label={t('latitude')} hint={t('degrees')} maxLength={12} />
        <TextField name="longitude" label={t('longitude')} hint={t('degrees')} maxLength={12} />
      </div>
      <TextField name="homepage" label={people('homepage')} maxLength={2_000} />
      <Ids />
    </>
  );
}

function Names() {
  const t = useWords('administration');
  const { value, set } = useField<Typed['names']>('names');
  return (
    <fieldset className={css.group}>
      <legend>{t('names')}</legend>
      <p className="small dim">{t('names.hint')}</p>
      {value.map((_, index) => (
        <div key={index} className={css.name}>
          <TextField name={`names.${index}.text`} label={t('name')} required maxLength={300} />
          <ChoiceField name={`names.${index}.language`} label={t('language')} required options={tongues()} />
          {value.length > 1 && <Button variant="subtle" aria-label={t('name.remove')} onClick={() => set(value.filter((__, at) => at !== index))}><Icon name="x" /></Button>}
        </div>
      ))}
      <p><Button size="compact-md" leftSection={<Icon name="plus" size={13} />} onClick={() => set([...value, { language: 'en', text: '' }])}>{t('name.add')}</Button></p>
    </fieldset>
  );
}

function Ids() {
  const t = useWords('administration');
  const { value, set } = useField<Typed['externalIds']>('externalIds');
  const put = (index: number, change: Partial<Typed['externalIds'][number]>) => set(value.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <fieldset className={css.group}>
      <legend>{t('ids')}</legend>
      {value.map(({ scheme, value: id }, index) => (
        <div key={index} className={css.name}>
          <TextInput label={t('scheme')} value={scheme} onChange={({ currentTarget }) => put(index, { scheme: currentTarget.value })} />
          <TextInput label={t('id')} value={id} onChange={({ currentTarget }) => put(index, { value: currentTarget.value })} />
          <Button variant="subtle" aria-label={t('id.remove')} onClick={() => set(value.filter((_, at) => at !== index))}><Icon name="x" /></Button>
        </div>
      ))}
      <p><Button size="compact-md" leftSection={<Icon name="plus" size={13} />} onClick={() => set([...value, { scheme: 'wikidata', value: '' }])}>{t('id.add')}</Button></p>
    </fieldset>
  );
}
