import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ActionBar, opensForm, type ObjectAction } from '../../parts/action-bar';
import { CancellationCost } from '../tour-money/cancellation-cost';
import { FinalReportForm } from './final-report-form';
import { useMissingWords } from './missing-words';
import { changedBy, leadingStep, stepsOf, type NextStep, type Side, type Stay } from './road';

type Step = BodyOf<'/api/touring/stays/{id}/advance', 'post'>['step'];

/** The steps of this side: a step that waits for something says for what, and can not be pressed. */
export function StayActions({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('road');
  const words = useMissingWords(stay);
  const [reporting, report] = useState(false);
  const { powers } = useActing();
  if (side === null || !powers.includes('manage-tours')) return null;
  const leading = leadingStep(stay)?.step;
  const toAction = ({ step, missing }: NextStep): ObjectAction => ({
    name: step,
    label: t(`do.${step as Step}`),
    primary: step === leading,
    // The report is what is missing for itself; its form asks for it.
    because: step === 'report' || missing.length === 0 ? null : missing.map(words).join('; '),
    done: t('done.step'),
    danger: step === 'close-early',
    ...(step === 'close-early' ? { ask: { text: t('sure.close-early') } } : {}),
    ...(step === 'report'
      ? opensForm(() => report(true))
      : { send: (_: unknown, meta) => answerOf(api.POST('/api/touring/stays/{id}/advance', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { step: step as Step } })) }),
  });
  const cancel: ObjectAction = {
    name: 'cancel',
    label: t('do.cancel'),
    danger: true,
    ask: { text: t('sure.cancel'), remark: 'needed', remarkLabel: t('sure.cancel.why'), more: <CancellationCost stayId={stay.id} side={side} /> },
    done: t('done.step'),
    send: ({ remark }, meta) => answerOf(api.POST('/api/touring/stays/{id}/cancel', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { forceMajeure: false, remark } })),
  };
  const mayCancel = stay.next.some(({ step }) => step === `cancel-by-${side}`);
  return (
    <>
      <ActionBar actions={[...stepsOf(stay, side).map(toAction), ...(mayCancel ? [cancel] : [])]} version={stay.version} changes={changedBy(stay)} />
      {reporting && <FinalReportForm stay={stay} close={() => report(false)} />}
    </>
  );
}
