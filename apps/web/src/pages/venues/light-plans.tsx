import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useGo } from '../../frame/link';
import { numberInWords } from '../../parts/reading';
import { When } from '../../parts/when';
import type { Facility } from './venues';
import css from './venues.module.css';

/** How the space is lit, from which day on. */
export function LightPlans({ spaceId, plans }: { spaceId: string; plans: Facility['lightPlans'] }) {
  const { t } = useTranslation('venues');
  const go = useGo();
  const hours = (minutes: readonly number[]) => numberInWords(minutes.reduce((sum, day) => sum + day, 0) / 60);
  return (
    <section>
      <h2>{t('light-plans')}</h2>
      {plans.length === 0 && <p className="dim">{t('light-plans.none')}</p>}
      <ul>
        {plans.map(({ number, validFrom, lux, openMinutes, maintenanceMinutes }) => (
          <li key={number} className={css.line}>
            <b>
              <When at={validFrom} weekday={false} />
            </b>
            <span>{lux === null ? t('light.by-class') : `${lux} lx`}</span>
            <span className="dim">{t('light.hours', { open: hours(openMinutes), maintenance: hours(maintenanceMinutes) })}</span>
          </li>
        ))}
      </ul>
      <Button onClick={() => go(`/tours/spaces/${spaceId}/facility/light`)}>{t('light.enter')}</Button>
    </section>
  );
}
