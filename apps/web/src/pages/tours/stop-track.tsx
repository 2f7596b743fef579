import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LifecycleTrack, type TrackStep } from '../../parts/lifecycle-track';
import { stopStepsQuery, type Step, type StopInFull } from './touring';

const ENDS = ['hold-expired', 'hold-released', 'declined', 'facility-failed', 'contract-declined', 'contract-lapsed', 'withdrawn-by-organiser', 'withdrawn-by-host'];

/** How far a stop has come: from the hold by facility check and contract to its confirmation, or to where it ended. */
export function StopTrack({ stop, ours }: { stop: StopInFull; ours: boolean }) {
  const { t } = useTranslation('tours');
  const steps = useQuery(stopStepsQuery(stop.id)).data ?? [];
  const checked = stop.facility === 'passed' || stop.facility === 'conditions-accepted';
  const ended = ENDS.includes(stop.state);
  const now = ended ? stop.state : stop.state === 'challenged' ? 'hold' : stop.state === 'hold' && (checked || stop.facility === 'conditional') ? 'facility' : stop.state;
  const reached = (state: string) => steps.findLast(({ to, from }: Step) => to === state && from !== state)?.at;
  const line: TrackStep[] = [
    { state: 'hold', at: stop.placedAt, label: t('track.hold') },
    { state: 'facility', at: stop.assessments[0]?.assessedAt, label: t('track.facility') },
    { state: 'reserved', at: reached('reserved'), label: t('track.contract') },
    { state: 'confirmed', at: reached('confirmed') },
  ];
  const shown = ended ? [...line.filter(({ at, state }) => state !== 'confirmed' && at), { state: stop.state, at: reached(stop.state) }] : line;
  return <LifecycleTrack steps={shown} now={now} mustAct={ours ? 'us' : 'them'} broken={ended} narrow />;
}
