import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorPage } from '../../frame/error-page';
import { useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { stopQuery } from './touring';

/** The address of a stop alone, as messages name it: it leads to the tour with this stop chosen. */
export function StopPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const stop = useQuery(stopQuery(id));
  const go = useGo();
  useEffect(() => {
    if (stop.data) go(`/tours/${stop.data.tourId}?stop=${id}`, { replace: true });
    // Once it is known where it belongs.
  }, [stop.data?.tourId]);
  return stop.error && !stop.data ? <ErrorPage error={stop.error} reset={() => void stop.refetch()} /> : <PageShape />;
}
