import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDaysTo } from '../../parts/days';
import { dayInWords } from '../../parts/reading';
import { RefusalBox } from '../../parts/refusal';
import { useFilters } from '../../parts/filter-bar';
import type { Collision } from './itinerary';
import type { Stop } from './touring';
import type { Bench } from './use-bench';

const short = (day: string) => dayInWords(day, { weekday: false });

/** Two stops between which the set has too little time: the sum, and who could move by how much. Trying it sends nothing. */
export function CollisionBox({ bench, collision: { before, after, neededDays, shortDays } }: { bench: Bench; collision: Collision }) {
  const { t } = useTranslation('tours');
  const [, change] = useFilters();
  const { placeOf } = bench;
  const tries = (stop: Stop, days: number) => change({ stop: stop.id, shift: String(days) });
  const earliest = addDaysTo(before.dispatch, neededDays);
  const way = (stop: Stop, days: number) => ({
    button: (
      <Button size="compact-sm" onClick={() => tries(stop, days)}>
        {t(days > 0 ? 'collision.later' : 'collision.earlier', { place: placeOf(stop), count: Math.abs(days) })}
      </Button>
    ),
    brings: stop.state === 'confirmed' || stop.state === 'reserved' ? t('collision.firm') : t('collision.agrees'),
  });
  return (
    <section>
      <RefusalBox
        foreseen
        sentence={t('collision', { place: placeOf(after), day: short(after.delivery) })}
        lines={[
          { label: t('collision.away', { place: placeOf(before) }), value: short(before.dispatch) },
          { label: t('collision.turnaround'), value: t('collision.plus', { count: neededDays }) },
          { label: t('collision.sum', { earliest: short(earliest), agreed: short(after.delivery) }), value: t('collision.short', { count: shortDays }), sum: true },
        ]}
        ways={[way(after, shortDays), way(before, -shortDays)]}
        source={t('collision.source')}
      />
    </section>
  );
}
