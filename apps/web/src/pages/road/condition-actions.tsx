import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ActionBar, type ObjectAction } from '../../parts/action-bar';
import { changedBy, type Report, type Stay } from './road';

type Step = BodyOf<'/api/touring/condition-reports/{id}/advance', 'post'>['step'];

/** What this side can do about a report: who wrote it signs, and only the other can agree or dispute. */
export function ConditionActions({ stay, report }: { stay: Stay; report: Report }) {
  const { t } = useTranslation('road');
  const { organisation } = useActing();
  const isChecker = report.checkedBy === organisation?.id;
  const steps: Step[] = isChecker ? (report.state === 'draft' ? ['sign'] : []) : report.state === 'signed-by-checker' ? ['countersign', 'dispute'] : report.state === 'disputed' ? ['resolve'] : [];
  const all: Step[] = report.state === 'countersigned' && organisation?.id === stay.organiserId ? ['file'] : steps;
  const toAction = (step: Step): ObjectAction => ({
    name: step,
    label: t(`condition.do.${step}`),
    primary: step === 'sign' || step === 'countersign',
    danger: step === 'dispute',
    done: t('done.condition.step'),
    ask: step === 'dispute' ? { text: t('condition.sure.dispute'), remark: 'needed' } : { text: t('condition.sure') },
    send: ({ remark }, meta) => answerOf(api.POST('/api/touring/condition-reports/{id}/advance', { params: { path: { id: report.id } }, headers: commandHeaders(meta), body: { step, ...(remark ? { remark } : {}) } })),
  });
  return <ActionBar actions={all.map(toAction)} version={report.version} changes={[...changedBy(stay), ['report', report.id]]} />;
}
