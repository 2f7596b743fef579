import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { PageShape } from '../../frame/page-shape';
import { Chip } from '../../parts/chip';
import { ErrorPage } from '../../frame/error-page';
import { ObjectHeader } from '../../parts/object-header';
import { ConditionActions } from './condition-actions';
import { ConditionForm } from './condition-form';
import { Differences } from './differences';
import { Photographs } from './photographs';
import { objectsQuery, reportQuery, reportsQuery, stayQuery, type Occasion } from './road';
import css from './road.module.css';

/** One object at one hand-over: what has changed since both sides last looked, what is written now, and who stands by it. */
export function ConditionPage() {
  const { t } = useTranslation('road');
  const { id, occasion, objectId } = useParams({ strict: false }) as { id: string; occasion: Occasion; objectId: string };
  const { organisation } = useActing();
  const [stays, objects, reports] = [useQuery(stayQuery(id)), useQuery(objectsQuery(id)), useQuery(reportsQuery(id))];
  const stay = stays.data;
  const object = objects.data?.find((one) => one.id === objectId);
  const listed = reports.data?.find((one) => one.objectId === objectId && one.occasion === occasion);
  const report = useQuery({ ...reportQuery(listed?.id ?? ''), enabled: listed !== undefined }).data;
  const unread = [stays, objects, reports].find(({ error, data }) => error && !data);
  if (unread) return <ErrorPage error={unread.error!} reset={() => void unread.refetch()} />;
  if (!stay || !object || !reports.data || (listed && !report)) return <PageShape />;
  const writes = !report || (report.checkedBy === organisation?.id && ['draft', 'disputed'].includes(report.state));
  return (
    <div className="wide sheet">
      <ObjectHeader
        crumb={{ to: `/tours/stays/${id}`, label: stay.title, note: t(`condition.${occasion}`) }}
        title={t('condition.title', { title: object.title })}
        state={report && <Chip tone={report.state === 'disputed' ? 'madder' : report.state === 'countersigned' ? 'jade' : 'them'}>{t(`condition.state.${report.state}`)}</Chip>}
        actions={report && <ConditionActions stay={stay} report={report} />}
      />
      <div className={css.body}>
        {report && <Differences report={report} />}
        <Photographs stay={stay} used={report?.content.photographIds ?? []} />
        <ConditionForm stay={stay} objectId={objectId} occasion={occasion} report={report} locked={!writes} />
      </div>
    </div>
  );
}
