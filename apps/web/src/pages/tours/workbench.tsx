import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { useKeys } from '../../frame/keys';
import { useGo } from '../../frame/link';
import { nameOf } from '../../frame/organisations';
import { EmptyState } from '../../parts/empty-state';
import { useFilters } from '../../parts/filter-bar';
import { EndedStops } from './ended-stops';
import { FeesByStop } from './fees-by-stop';
import { HoldForm, type Proposed } from './hold-form';
import { movedBy } from './itinerary';
import { OfferTerms } from './offer-terms';
import { StopPanel } from './stop-panel';
import { StopsAndLegs } from './stops-and-legs';
import { StopsLine, type Candidate } from './stops-line';
import { TourHead } from './tour-head';
import { TourMap } from './tour-map';
import { TourTabs } from './tour-tabs';
import type { Tour } from './touring';
import { AllRequests } from './trade/all-requests';
import { HoldLedger } from './trade/hold-ledger';
import { TradeRules } from './trade/trade-rules';
import { useBench, type Bench } from './use-bench';
import css from './tours.module.css';

/** A tour under way: map over time line, one selection in both, and beside them all about what is chosen. */
export function Workbench({ tour }: { tour: Tour }) {
  const { t } = useTranslation('tours');
  const bench = useBench(tour);
  const [{ hold }] = useFilters();
  const [proposed, propose] = useState<Proposed>(null);
  const { organisation, administrator } = useActing();
  const sides = [...bench.order.map(({ stop }) => stop), ...bench.ended].map(bench.sideOf);
  const seesAll = tour.state !== 'recorded' && (administrator || tour.organiserId === organisation?.id);
  const seesLedger = seesAll || (tour.state !== 'recorded' && sides.some((side) => side !== null));
  const name = organisation ? (organisation.city ?? nameOf(organisation)) : '';
  const asking = hold === 'new';
  useBenchKeys(bench);
  return (
    <div className="wide">
      <TourHead bench={bench} />
      <TourTabs tour={tour} />
      <div className={css.bench}>
        <div className={css.main}>
          <TourMap bench={bench} />
          <div className="desk">{(bench.order.length > 0 || asking) && <StopsLine bench={bench} candidate={asking ? candidateOf(proposed, name) : null} />}</div>
          {bench.order.length > 0 && <StopsAndLegs bench={bench} />}
          <TradeRules bench={bench} />
          <FeesByStop bench={bench} />
          {bench.offer && (
            <section className={css.alt}>
              <h2>{t('terms')}</h2>
              <OfferTerms offer={bench.offer} link />
            </section>
          )}
          <EndedStops bench={bench} />
          {seesAll && <AllRequests tourId={tour.id} />}
          {seesLedger && <HoldLedger tourId={tour.id} />}
        </div>
        <aside className={css.panel} aria-label={t('panel')}>
          {asking ? <HoldForm bench={bench} propose={propose} /> : bench.selected ? <StopPanel key={bench.selected.stop.id} bench={bench} one={bench.selected} /> : <NoStops bench={bench} />}
        </aside>
      </div>
    </div>
  );
}

function candidateOf(proposed: Proposed, name: string): Candidate | null {
  if (!proposed?.delivery || !proposed.opening || !proposed.closing || !proposed.dispatch) return null;
  const { set, weeks, spaceId, delivery, opening, closing, dispatch } = proposed;
  const stay = { delivery, opening, closing, dispatch };
  return { stay, name, move: (days) => set({ spaceId, weeks, ...movedBy(stay, days) }) };
}

/** j and k go from stop to stop; arrows move the chosen one by a day, with Shift by a week. */
function useBenchKeys({ order, selected, select, tryDays, tried, giveUp }: Bench): void {
  const { t } = useTranslation('tours');
  const at = order.findIndex(({ stop }) => stop.id === selected?.stop.id);
  const go = (by: number) => () => {
    const next = order[Math.min(order.length - 1, Math.max(0, at + by))];
    if (next) select(next.stop.id);
  };
  const move = (days: number) => () => selected && at >= 0 && tryDays(selected.stop.id, days);
  useKeys([
    { key: 'j', does: t('keys.next'), run: go(1) },
    { key: 'k', does: t('keys.previous'), run: go(-1) },
    { key: 'ArrowRight', does: t('keys.later'), run: move(1) },
    { key: 'ArrowLeft', does: t('keys.earlier'), run: move(-1) },
    { key: 'Shift+ArrowRight', run: move(7) },
    { key: 'Shift+ArrowLeft', run: move(-7) },
    ...(tried ? [{ key: 'Escape', does: t('tried.back'), run: giveUp }] : []),
  ]);
}

function NoStops({ bench: { tour } }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const go = useGo();
  const { organisation, powers } = useActing();
  const own = organisation?.id === tour.organiserId;
  const [, change] = useFilters();
  return (
    <section>
      <EmptyState icon="hold" title={t(own ? 'empty.own' : 'empty.host')} hint={t(own ? 'empty.own.hint' : 'empty.host.hint')}>
        {own || tour.state !== 'planned' || !powers.includes('manage-tours') ? (
          tour.offerId && <Button onClick={() => go(`/tours/offers/${tour.offerId}`)}>{t('empty.offer')}</Button>
        ) : (
          <Button onClick={() => change({ hold: 'new' })}>{t('do.hold')}</Button>
        )}
      </EmptyState>
    </section>
  );
}
