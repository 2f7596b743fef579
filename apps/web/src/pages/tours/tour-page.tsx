import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ErrorPage } from '../../frame/error-page';
import { PageShape } from '../../frame/page-shape';
import { RecordedTour } from './recorded-tour';
import { holdRulesQuery, tourQuery } from './touring';
import { Workbench } from './workbench';

export function TourPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const tour = useQuery(tourQuery(id));
  // Dates are proposed and judged by the figures of the trade, so nothing is shown of a bench before they are there.
  const rules = useQuery(holdRulesQuery);
  const unread = [tour, rules].find(({ error, data }) => error && !data);
  if (unread) return <ErrorPage error={unread.error!} reset={() => void unread.refetch()} />;
  if (!tour.data || !rules.data) return <PageShape />;
  return tour.data.state === 'recorded' ? <RecordedTour tour={tour.data} /> : <Workbench key={id} tour={tour.data} />;
}
