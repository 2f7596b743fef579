import { answerOf, api, commandHeaders } from '../../api/client';
import { useActing } from '../../frame/acting';
import { ActionBar, type ObjectAction } from '../../parts/action-bar';
import { useWords } from '../../texts/use-words';
import { useMissingWords } from './missing-words';
import { at, changedBy, type Engagement, leadingStep, type NextStep, type Side, stepsOf } from './performing';

/** The steps of this side: a step that waits for something says for what, and can not be pressed. */
export function EngagementActions({ engagement, side }: { engagement: Engagement; side: Side | null }) {
  const t = useWords('performing');
  const words = useMissingWords();
  const { powers } = useActing();
  if (side === null || !powers.includes('manage-tours')) return null;
  const leading = leadingStep(engagement)?.step;
  const toAction = ({ step, needsRemark, missing }: NextStep): ObjectAction => ({
    name: step,
    label: t(`do.${step}`),
    primary: step === leading,
    danger: needsRemark,
    because: missing.length === 0 ? null : missing.map(words).join('; '),
    done: t('done.step'),
    ...(needsRemark && { ask: { text: t('sure'), remark: 'needed' as const, remarkLabel: t('sure.why') } }),
    send: ({ remark }, meta) => answerOf(api.POST('/api/touring/engagements/{id}/advance', { ...at(engagement.id), headers: commandHeaders(meta), body: { step, ...(remark !== '' && { remark }) } })),
  });
  return <ActionBar actions={stepsOf(engagement, side).map(toAction)} version={engagement.version} changes={changedBy(engagement)} />;
}
