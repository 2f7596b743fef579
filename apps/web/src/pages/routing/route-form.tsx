import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { nameOf } from '../../frame/organisations';
import { Refusal } from '../../parts/refusal';
import { todayIn } from '../../parts/days';
import { useCommand } from '../../parts/use-command';
import { useBench } from '../tours/use-bench';
import type { Tour } from '../tours/touring';
import { askedOf, emptyRow, rowsOf, type VenueRow } from './asked-venues';
import type { RouteAsked } from './route-plans';
import { VenueRows } from './venue-rows';
import css from './routing.module.css';

const DEGREE = 1_000_000;

/** Venues, windows and the way of travelling; what the tour knows already is filled in. */
export function RouteForm({ tour, isSearching, begun }: { tour: Tour; isSearching: boolean; begun: () => void }) {
  const { t } = useTranslation('routing');
  const bench = useBench(tour);
  const home = bench.organisations.get(tour.organiserId ?? '');
  const [edited, edit] = useState<readonly VenueRow[] | null>(null);
  const rows = edited ?? rowsOf(bench);
  const [start, setStart] = useState(() => todayIn('UTC', new Date()));
  const [latestReturn, setLatestReturn] = useState('');
  const [kmPerDay, setKmPerDay] = useState(600);
  const venues = askedOf(rows);
  const search = useCommand<RouteAsked>({
    send: (body, meta) => answerOf(api.POST('/api/touring/tours/{id}/route-plans', { params: { path: { id: tour.id } }, headers: commandHeaders(meta), body })),
    version: tour.version,
    changes: [['route-plans', tour.id]],
    onDone: begun,
  });
  const depot = home?.latitudeMicrodegrees == null || home.longitudeMicrodegrees == null ? null : { name: home.city ?? nameOf(home), lat: home.latitudeMicrodegrees / DEGREE, lon: home.longitudeMicrodegrees / DEGREE };
  const ask = () =>
    depot && search.run({ depot, start, ...(latestReturn !== '' && { latestReturn }), venues, baseDays: tour.leastTurnaroundDays ?? 0, kmPerDay, criteria: ['distance', 'end'] });
  return (
    <section>
      <h2>{t('venues')}</h2>
      <p className="small dim">{t('venues.means')}</p>
      <VenueRows rows={rows} change={edit} />
      <div className={css.line}>
        <Button onClick={() => edit([...rows, emptyRow(rows.length + 1)])}>{t('venue.add')}</Button>
        <TextInput type="date" label={t('start')} value={start} onChange={({ currentTarget }) => setStart(currentTarget.value)} />
        <TextInput type="date" label={t('latest-return')} value={latestReturn} onChange={({ currentTarget }) => setLatestReturn(currentTarget.value)} />
        <NumberInput label={t('km-per-day')} min={1} max={20_000} value={kmPerDay} onChange={(value) => typeof value === 'number' && setKmPerDay(value)} />
        <Button variant="filled" disabled={depot === null || venues.length === 0 || isSearching} loading={search.pending} onClick={() => void ask()}>
          {t('search')}
        </Button>
      </div>
      {depot === null && home && <p className="small">{t('no-home')}</p>}
      {venues.length < rows.length && <p className="small">{t('venues.unplaced', { count: rows.length - venues.length })}</p>}
      {search.error !== null && <Refusal error={search.error} />}
    </section>
  );
}
