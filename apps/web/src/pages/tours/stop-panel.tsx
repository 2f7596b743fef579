import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nameOf, useOrganisationName } from '../../frame/organisations';
import { Must } from '../../parts/must';
import { AgreementLink } from './agreement-link';
import { CollisionBox } from './collision-box';
import { FacilitySection } from './facility-section';
import { StayLink } from '../road/stay-link';
import { HoldsOnDates } from './holds-on-dates';
import { isStanding, type NumberedStop } from './itinerary';
import { RulesSection } from './rules-section';
import { SagaSection } from './saga-section';
import { StopActions } from './stop-actions-bar';
import { askOf, otherOf } from './stop-asks';
import { StopCharge } from './stop-charge';
import { StopStory } from './stop-story';
import { StopTrack } from './stop-track';
import { StopChip } from './stop-word';
import { agreementTurnQuery } from './agreement-turn';
import { stopQuery } from './touring';
import { MovesSection } from './trade/moves-section';
import { TriedDates } from './tried-dates';
import type { Bench } from './use-bench';
import css from './tours.module.css';

/** No contract can have been sent in these; a hold has none, or has lost it together with its state. */
const NEVER_SENT = ['hold', 'challenged', 'hold-expired', 'hold-released', 'declined', 'facility-failed'];

/** All that is known of the chosen stop and all that can be done with it; what stands in its way comes first. */
export function StopPanel({ bench, one: { stop: listed, mark } }: { bench: Bench; one: NumberedStop }) {
  const { t } = useTranslation('tours');
  const detail = useQuery(stopQuery(listed.id)).data;
  const stop = { ...listed, answerBy: null, assessments: [], inCharge: { organiser: null, host: null }, ...detail };
  const side = bench.sideOf(stop);
  const host = bench.organisations.get(stop.hostId);
  const agreement = useQuery({ ...agreementTurnQuery(stop.id), enabled: stop.state === 'reserved' }).data ?? null;
  const ask = askOf(stop, side, agreement);
  const other = useOrganisationName(otherOf(stop, side, ask.what));
  const collision = bench.collisions.find(({ before, after }) => before.id === stop.id || after.id === stop.id);
  const tried = bench.tried?.stop.id === stop.id;
  return (
    <>
      <section className={css.panelHead}>
        <p className={css.panelCrumb}>
          <span>
            {t('panel.stop', { mark })} · {host ? nameOf(host) : '…'}
          </span>
          <span className="desk">
            <kbd>J</kbd> <kbd>K</kbd>
          </span>
        </p>
        <div className={css.panelTitle}>
          <h2>{bench.placeOf(stop)}</h2>
          <StopChip stop={stop} side={side} />
        </div>
        <Must who={ask.who} name={other} what={t(`ask.${ask.what}`)} by={ask.by} zone={side === 'organiser' ? stop.zone : null} />
        <StopActions bench={bench} stop={stop} side={side} />
        <StopTrack stop={stop} ours={ask.who === 'us'} />
        <AgreementLink stopId={stop.id} />
        <StayLink stop={stop} />
      </section>
      {tried && <TriedDates bench={bench} stop={stop} side={side} />}
      <MovesSection stop={stop} side={side} />
      {!tried && collision && <CollisionBox bench={bench} collision={collision} />}
      {isStanding(stop) && <HoldsOnDates bench={bench} stop={stop} />}
      {isStanding(stop) && !tried && <RulesSection bench={bench} stop={stop} side={side} />}
      <FacilitySection stop={stop} side={side} bench={bench} />
      {NEVER_SENT.includes(stop.state) || <SagaSection stopId={stop.id} />}
      <StopCharge stop={stop} known={detail !== undefined} />
      <StopStory stop={stop} bench={bench} />
    </>
  );
}
