import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { StateChip } from '../../parts/chip';
import { ObjectHeader } from '../../parts/object-header';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import css from '../routing/routing.module.css';
import { TourTabs } from '../tours/tour-tabs';
import { tourQuery, type Tour } from '../tours/touring';
import { useBench } from '../tours/use-bench';
import { wholeStay } from '../tours/words';
import { RelaySection } from './relay-section';
import { changesOf, rowsOf, type TriedRow } from './tried';
import { TriedRows } from './tried-rows';
import { placesOf, type WhatIf, type WhatIfAsked, whatIfsQuery } from './what-ifs';

export function ChangesPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const t = useWords('what-if');
  const tour = useQuery(tourQuery(id));
  if (!tour.data) return tour.error ? <ErrorPage error={tour.error} reset={() => void tour.refetch()} /> : <PageShape />;
  return (
    <div className="wide sheet">
      <ObjectHeader crumb={{ to: `/tours/${id}`, label: tour.data.title }} title={t('title')} />
      <TourTabs tour={tour.data} />
      <div className={css.body}>
        <NewCopy key={id} tour={tour.data} />
        <Copies tourId={id} />
        <RelaySection tour={tour.data} />
      </div>
    </div>
  );
}

/** A copy begins with the stops as they are. */
function NewCopy({ tour }: { tour: Tour }) {
  const t = useWords('what-if');
  const bench = useBench(tour);
  const go = useNavigate();
  const [rows, change] = useState<readonly TriedRow[]>(() => rowsOf(tour.stops));
  const changes = changesOf(rows);
  const nameOf = (stopId: string) => tour.stops.filter(({ id }) => id === stopId).map((stop) => `${bench.placeOf(stop)}, ${wholeStay(stop)}`).join('');
  const draft = useCommand<WhatIfAsked>({
    send: (body, meta) => answerOf(api.POST('/api/touring/tours/{id}/what-ifs', { params: { path: { id: tour.id } }, headers: commandHeaders(meta), body })),
    version: tour.version,
    changes: [['what-ifs', tour.id]],
    onDone: (answer) => void go({ to: `/what-ifs/${(answer as WhatIf).id}` }),
  });
  return (
    <section>
      <h2>{t('new')}</h2>
      <p className="small dim">{t('new.means')}</p>
      <TriedRows rows={rows} nameOf={nameOf} change={change} />
      <div className={css.line}>
        <Button variant="filled" disabled={changes.length === 0} loading={draft.pending} onClick={() => void draft.run({ changes, places: placesOf(bench.organisations.values()) })}>
          {t('try')}
        </Button>
      </div>
      {draft.error !== null && <Refusal error={draft.error} />}
    </section>
  );
}

function Copies({ tourId }: { tourId: string }) {
  const t = useWords('what-if');
  const copies = useQuery(whatIfsQuery(tourId)).data ?? [];
  if (copies.length === 0) return null;
  return (
    <section>
      <h2>{t('copies')}</h2>
      <ul className={css.rows}>
        {copies.map(({ id, state, createdAt, changesCount }) => (
          <li key={id}>
            <p>
              <Link to={`/what-ifs/${id}`}>{t('copy', { count: changesCount })}</Link> <StateChip state={state} /> <When at={createdAt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
