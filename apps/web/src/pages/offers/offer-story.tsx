import { useTranslation } from 'react-i18next';
import { Story } from '../../parts/story';
import type { Step } from '../tours/touring';

/** What happened to an offer, the latest first, with the editors' words. */
export function OfferStory({ steps, organiser }: { steps: readonly Step[]; organiser: string }) {
  const { t } = useTranslation('offers');
  const events = steps.map((step, index) => ({
    id: String(index),
    at: step.at,
    actor: step.by === 'organiser' ? organiser : t(step.by === 'system' ? 'by.system' : 'by.editor', { ns: 'tours' }),
    text: t(`step.${step.action}` as 'step.draft-offer', { defaultValue: step.action.replaceAll('-', ' ') }),
    cause: step.remark ? <q>{step.remark}</q> : undefined,
  }));
  return <Story events={events.toReversed()} />;
}
