import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { ObjectHeader } from '../../parts/object-header';
import { TourTabs } from '../tours/tour-tabs';
import { tourQuery } from '../tours/touring';
import { CostsSection } from './costs-section';
import { SplitSection } from './split-section';
import { costsQuery, splitsQuery } from './tour-money';
import css from './tour-money.module.css';

/** What a tour costs, and how its hosts divide it: the ledger above, the versions of the split with their derivation below. */
export function TourMoneyPage() {
  const { t } = useTranslation('tour-money');
  const { id } = useParams({ strict: false }) as { id: string };
  const { organisation } = useActing();
  const [tour, costs, splits] = [useQuery(tourQuery(id)), useQuery(costsQuery(id)), useQuery(splitsQuery(id))];
  const error = tour.error ?? costs.error ?? splits.error;
  if (!tour.data || !costs.data || !splits.data) return error ? <ErrorPage error={error} reset={() => void Promise.all([tour.refetch(), costs.refetch(), splits.refetch()])} /> : <PageShape />;
  const organises = organisation !== null && tour.data.organiserId === organisation.id;
  const takesPart = organises || tour.data.stops.some(({ hostId }) => hostId === organisation?.id);
  return (
    <div className="wide">
      <ObjectHeader crumb={{ to: `/tours/${id}`, label: tour.data.title }} title={t('title')} />
      <TourTabs tour={tour.data} />
      <div className={css.body}>
        <CostsSection tour={tour.data} costs={costs.data} writes={takesPart} />
        <SplitSection tour={tour.data} splits={splits.data} costs={costs.data} organises={organises} />
      </div>
    </div>
  );
}
