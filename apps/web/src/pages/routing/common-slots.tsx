import { Button, NumberInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { dayInWords } from '../../parts/reading';
import { addDaysTo, todayIn } from '../../parts/days';
import { Refusal } from '../../parts/refusal';
import type { Tour } from '../tours/touring';
import css from './routing.module.css';

/** When some of the tour's spaces are free at once. */
export function CommonSlots({ tour }: { tour: Tour }) {
  const { t } = useTranslation('routing');
  const spaceIds = [...new Set(tour.stops.map(({ spaceId }) => spaceId))];
  const [venues, setVenues] = useState(Math.max(1, spaceIds.length));
  const [days, setDays] = useState(90);
  const [from, setFrom] = useState(() => todayIn('UTC', new Date()));
  const [asked, ask] = useState<{ venues: number; days: number; from: string; to: string } | null>(null);
  const slots = useQuery({
    queryKey: ['common-slots', tour.id, asked],
    enabled: asked !== null,
    queryFn: ({ signal }) => answerOf(api.GET('/api/touring/tours/{id}/common-slots', { params: { path: { id: tour.id }, query: { spaces: spaceIds.join(','), ...asked! } }, signal })),
  });
  if (spaceIds.length === 0) return null;
  const day = (value: string) => dayInWords(value, { weekday: false });
  return (
    <section>
      <h2>{t('slots')}</h2>
      <p className="small dim">{t('slots.means')}</p>
      <div className={css.line}>
        <NumberInput label={t('slots.venues', { count: spaceIds.length })} min={1} max={spaceIds.length} value={venues} onChange={(value) => typeof value === 'number' && setVenues(value)} />
        <NumberInput label={t('venue.days')} min={1} max={1_000} value={days} onChange={(value) => typeof value === 'number' && setDays(value)} />
        <TextInput type="date" label={t('start')} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
        <Button onClick={() => ask({ venues, days, from, to: addDaysTo(from, 3 * 365) })}>{t('slots.find')}</Button>
      </div>
      {slots.error !== null && <Refusal error={slots.error} />}
      {slots.data && slots.data.items.length === 0 && <p>{t('slots.none')}</p>}
      {slots.data && <ul>{slots.data.items.map((slot) => <li key={slot.firstDelivery}>{t('slots.one', { count: slot.spaceIds.length, first: day(slot.firstDelivery), last: day(slot.lastDelivery) })}</li>)}</ul>}
    </section>
  );
}
