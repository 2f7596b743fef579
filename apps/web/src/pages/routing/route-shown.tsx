import { NativeSelect, Progress } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartFrame } from '../../parts/chart-frame';
import { timeInWords, dayInWords, numberInWords } from '../../parts/reading';
import { WorldMap } from '../../parts/world-map';
import { Chart } from '../dashboards/charts/chart';
import { CancelSearch } from './cancel-search';
import { paretoChart } from './pareto-chart';
import { type PlannedRoute, type RoutePlan, venueName } from './route-plans';
import { StopsTable } from './stops-table';
import css from './routing.module.css';

interface RouteShownProps {
  readonly plan: RoutePlan;
  readonly plans: readonly RoutePlan[];
  readonly choose: (id: string) => void;
}

/** What a search found: the compromises, the way of the chosen one, or why there is none. */
export function RouteShown({ plan, plans, choose }: RouteShownProps) {
  const { t } = useTranslation('routing');
  const [chosen, pick] = useState(0);
  const route = plan.routes[chosen];
  return (
    <section aria-live="polite">
      <h2>{t('found')}</h2>
      {plans.length > 1 && (
        <NativeSelect label={t('searches')} value={plan.id} onChange={({ currentTarget }) => choose(currentTarget.value)} data={plans.map(({ id, createdAt }) => ({ value: id, label: `${dayInWords(createdAt)}, ${timeInWords(createdAt)}` }))} />
      )}
      <Verdict plan={plan} />
      {plan.conflict.length > 0 && (
        <ul>
          {plan.conflict.map(({ kind, refs }, at) => <li key={at}>{t(`conflict.${kind}`, { one: venueName(plan, refs[0] ?? ''), other: venueName(plan, refs[1] ?? '') })}</li>)}
        </ul>
      )}
      {plan.routes.length > 1 && <Compromises plan={plan} chosen={chosen} pick={pick} />}
      {route && <Way plan={plan} route={route} />}
      {route && <StopsTable plan={plan} route={route} priced={chosen === 0} />}
    </section>
  );
}

function Verdict({ plan }: { plan: RoutePlan }) {
  const { t } = useTranslation('routing');
  if (plan.state === 'computing')
    return (
      <div className={css.line}>
        <span>{t(`phase.${plan.progress?.phase ?? 'first-routes'}`)}</span>
        <Progress className={css.progress} value={(plan.progress?.share ?? 0) * 100} aria-label={t('progress')} />
        <CancelSearch />
      </div>
    );
  if (plan.state !== 'computed') return <p>{t(`state.${plan.state}`)}</p>;
  const found = plan.routes.length > 0 ? (plan.proven ? 'verdict.proven' : 'verdict.not-proven') : plan.proven ? 'verdict.impossible' : 'verdict.none';
  return <p>{t(found, { seconds: numberInWords((plan.milliseconds ?? 0) / 1000, { maximumFractionDigits: 1 }) })}</p>;
}

function Compromises({ plan, chosen, pick }: { plan: RoutePlan; chosen: number; pick: (at: number) => void }) {
  const { t } = useTranslation('routing');
  const told = (route: PlannedRoute) => t('compromise', { km: numberInWords(route.km), day: dayInWords(route.returned, { weekday: false }) });
  const option = useMemo(() => paretoChart({ routes: plan.routes, chosen, kilometres: t('kilometres'), days: t('days'), told }), [plan, chosen]);
  const table = { columns: [t('kilometres'), t('days'), t('back')], rows: plan.routes.map(({ km, days, returned }) => [km, days, dayInWords(returned, { weekday: false })]) };
  return (
    <ChartFrame title={t('compromises')} definition={t('compromises.means')} finding={told(plan.routes[chosen]!)} table={table} file="routes" png={null}>
      <Chart label={t('compromises')} height={220} option={option} onPress={(name) => pick(Number(name))} />
      <NativeSelect label={t('compromise.choose')} value={String(chosen)} onChange={({ currentTarget }) => pick(Number(currentTarget.value))} data={plan.routes.map((route, at) => ({ value: String(at), label: told(route) }))} />
    </ChartFrame>
  );
}

function Way({ plan, route }: { plan: RoutePlan; route: PlannedRoute }) {
  const { t } = useTranslation('routing');
  const order = ['depot', ...route.stops.map(({ ref }) => ref)];
  const places = order.flatMap((ref, at) => {
    const venue = plan.venues.find((one) => one.ref === ref);
    return venue ? [{ id: ref, label: venue.name, longitude: venue.lon, latitude: venue.lat, ...(at > 0 && { mark: String(at), kind: 'signed' as const }) }] : [];
  });
  const legs = order.map((from, at) => ({ from, to: order[at + 1] ?? 'depot' }));
  return <WorldMap title={t('way', { way: order.map((ref) => venueName(plan, ref)).join(', ') })} places={places} legs={legs} height={300} />;
}
