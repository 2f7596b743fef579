import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { ObjectHeader } from '../../parts/object-header';
import { TourTabs } from '../tours/tour-tabs';
import { tourQuery, type Tour } from '../tours/touring';
import { CommonSlots } from './common-slots';
import { RouteForm } from './route-form';
import { routePlansQuery, type RoutePlan } from './route-plans';
import { RouteShown } from './route-shown';
import css from './routing.module.css';

export function RoutePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const tour = useQuery(tourQuery(id));
  const plans = useQuery(routePlansQuery(id));
  const error = tour.error ?? plans.error;
  if (!tour.data || !plans.data) return error ? <ErrorPage error={error} reset={() => void Promise.all([tour.refetch(), plans.refetch()])} /> : <PageShape />;
  return <RouteOf key={id} tour={tour.data} plans={plans.data} />;
}

/** The question above, what was found below: the newest search, and those before it to go back to. */
function RouteOf({ tour, plans }: { tour: Tour; plans: readonly RoutePlan[] }) {
  const { t } = useTranslation('routing');
  const [chosen, choose] = useState<string | null>(null);
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0];
  return (
    <div className="wide sheet">
      <ObjectHeader crumb={{ to: `/tours/${tour.id}`, label: tour.title }} title={t('title')} />
      <TourTabs tour={tour} />
      <div className={css.body}>
        <RouteForm tour={tour} isSearching={plans.some(({ state }) => state === 'computing')} begun={() => choose(null)} />
        {plan && <RouteShown key={plan.id} plan={plan} plans={plans} choose={choose} />}
        <CommonSlots tour={tour} />
      </div>
    </div>
  );
}
