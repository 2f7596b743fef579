import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { DraftForm } from '../../parts/draft-form';
import { ChoiceField, DayField, NumberField } from '../../parts/fields';
import { ObjectHeader } from '../../parts/object-header';
import { stopQuery } from '../tours/touring';
import { StopObjectsTable } from './stop-objects-table';
import { SubmitReport } from './submit-report';
import { RowsField } from './venue-fields';
import { stopObjectsQuery, type StopObject } from './venues';
import css from './venues.module.css';

interface Line {
  readonly objectId?: string;
  readonly fromDay?: string;
  readonly toDay?: string;
  readonly substitutes?: string;
  readonly lux?: number;
}

const lineOf = ({ objectId, fromDay, toDay, substitutes, lux }: StopObject): Line => ({ objectId, fromDay: fromDay ?? undefined, toDay: toDay ?? undefined, substitutes: substitutes ?? undefined, lux: lux ?? undefined });

/** Which objects come to a stop: the organiser writes the list, and the host hands in its report for it. */
export function StopObjectsPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const { organisation } = useActing();
  const stop = useQuery(stopQuery(id));
  const objects = useQuery(stopObjectsQuery(id));
  const error = stop.error ?? objects.error;
  if (error) return <ErrorPage error={error} reset={() => void objects.refetch()} />;
  if (!stop.data || !objects.data) return <PageShape />;
  const { items } = objects.data;
  return (
    <div className="wide sheet">
      <ObjectHeader crumb={{ to: `/tours/stops/${id}`, label: t('stop') }} title={t('stop.objects')} />
      <div className={css.body}>
        <StopObjectsTable items={items} />
        {organisation?.id === stop.data.hostId && <SubmitReport stop={stop.data} />}
        {organisation?.id === stop.data.organiserId && items.length > 0 && <ListForm id={id} version={stop.data.version} items={items} />}
      </div>
    </div>
  );
}

function ListForm({ id, version, items }: { id: string; version: number; items: readonly StopObject[] }) {
  const { t } = useTranslation('venues');
  const options = items.map(({ objectId, title, inventoryNumber }) => ({ value: objectId, label: `${inventoryNumber} · ${title}` }));
  return (
    <section>
      <h2>{t('stop.list')}</h2>
      <DraftForm<{ objects: readonly Line[] }>
        name={`stop-objects.${id}`}
        initial={{ objects: items.filter(({ listed }) => listed).map(lineOf) }}
        submit={t('stop.keep')}
        version={version}
        changes={[['stop', id]]}
        done={t('done.stop-objects')}
        send={({ objects }, meta) => answerOf(api.PUT('/api/touring/stops/{id}/objects', { params: { path: { id } }, headers: commandHeaders(meta), body: { objects: objects.flatMap(({ objectId, ...line }) => (objectId ? [{ objectId, ...line }] : [])) } }))}
      >
        <p className="small dim">{t('stop.list.hint')}</p>
        <RowsField name="objects" add={t('stop.add')} remove={(number) => t('row.remove', { number })}>
          {(path) => (
            <>
              <ChoiceField name={`${path}.objectId`} label={t('stop.object')} options={options} required />
              <DayField name={`${path}.fromDay`} label={t('stop.from')} />
              <DayField name={`${path}.toDay`} label={t('stop.to')} />
              <ChoiceField name={`${path}.substitutes`} label={t('stop.substitutes')} options={options} />
              <NumberField name={`${path}.lux`} label={t('light.lux')} unit="lx" />
            </>
          )}
        </RowsField>
      </DraftForm>
    </section>
  );
}
