import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { RecordedTour } from './recorded-tour';
import { tourQuery } from './touring';
import { Workbench } from './workbench';

export function TourPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const tour = useQuery(tourQuery(id));
  if (!tour.data) return tour.error ? <ErrorPage error={tour.error} reset={() => void tour.refetch()} /> : <PageShape />;
  return tour.data.state === 'recorded' ? <RecordedTour tour={tour.data} /> : <Workbench key={id} tour={tour.data} />;
}
