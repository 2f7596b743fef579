import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../texts/use-words';
import { InCharge } from '../charge/in-charge';
import { changedBy, lifecyclesQuery, type StopInFull } from './touring';

/** Who is in charge of a stop on each side; shown to its two sides and administrators, who alone read it whole. */
export function StopCharge({ stop, known }: { stop: StopInFull; known: boolean }) {
  const t = useWords('charge');
  const table = useQuery(lifecyclesQuery).data?.find(({ workflow }) => workflow === 'touring.stop');
  if (!known) return null;
  const isOver = table?.states.find(({ state }) => state === stop.state)?.final ?? true;
  const { organiser, host } = stop.inCharge;
  return (
    <section>
      <h3>{t('title')}</h3>
      <InCharge thing={{ workflow: 'touring.stop', id: stop.id, sides: [stop.organiserId, stop.hostId] }} inCharge={[organiser, host]} isOver={isOver} changes={changedBy(stop)} />
    </section>
  );
}
