import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../frame/organisations';
import { Story } from '../../parts/story';
import { stopStepsQuery, type Step, type StopInFull } from './touring';
import type { Bench } from './use-bench';

/** What happened to a stop, the latest first, with the words that were given for it. */
export function StopStory({ stop, bench }: { stop: StopInFull; bench: Bench }) {
  const { t } = useTranslation('tours');
  const steps = useQuery(stopStepsQuery(stop.id)).data ?? [];
  const name = (id: string) => {
    const organisation = bench.organisations.get(id);
    return organisation ? nameOf(organisation) : '…';
  };
  const actor = ({ by }: Step) => (by === 'organiser' ? name(stop.organiserId) : by === 'host' ? name(stop.hostId) : t(`by.${by}` as 'by.rival'));
  const events = steps
    .map((step, index) => ({
      id: String(index),
      at: step.at,
      zone: step.by === 'host' ? stop.zone : null,
      actor: actor(step),
      text: t(`step.${step.action}` as 'step.place-hold', { defaultValue: step.action.replaceAll('-', ' ') }),
      cause: step.remark ? <q>{step.remark}</q> : undefined,
    }))
    .toReversed();
  return (
    <section>
      <h3>{t('story')}</h3>
      <Story events={events} />
    </section>
  );
}
