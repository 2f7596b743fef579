import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { DraftForm } from '../../parts/draft-form';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { useWords } from '../../texts/use-words';
import { designationQuery } from './directory';
import { LetterFields } from './letter-fields';

/** A designation that came back goes out again with a letter that holds. */
export function ResubmitPage() {
  const t = useWords('people');
  const go = useGo();
  const { id } = useParams({ strict: false }) as { id: string };
  const designation = useQuery(designationQuery(id));
  if (designation.error) return <ErrorPage error={designation.error} reset={() => void designation.refetch()} />;
  if (!designation.data) return <PageShape />;
  const last = designation.data.letters?.at(-1);
  const back = () => go(`/people/designations/${id}`);
  return (
    <div className="read">
      <p className="small" style={{ marginBottom: 8 }}>
        <Link to={`/people/designations/${id}`}>
          <Icon name="back" size={12} /> {t('designation')}
        </Link>
      </p>
      <PageHeader title={t('resubmit')} lead={t('resubmit.lead')} />
      <DraftForm
        name={`designation/${id}/letter`}
        initial={{ issuer: last?.issuer ?? '', reference: last?.reference ?? '', dated: last?.dated ?? '', language: last?.language ?? 'en', sha256: '' }}
        version={designation.data.version}
        submit={t('resubmit.submit')}
        done={t('done.resubmitted')}
        changes={[['designations']]}
        check={({ sha256 }) => (sha256 ? [] : [{ field: 'sha256', reason: t('fault.scan') }])}
        send={(body, meta) => answerOf(api.POST('/api/contacts/designations/{id}/resubmit', { params: { path: { id } }, body, headers: commandHeaders(meta) }))}
        onDone={back}
        cancel={back}
      >
        <LetterFields at="" />
      </DraftForm>
    </div>
  );
}
