import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders } from '../../api/client';
import { useGo } from '../../frame/link';
import { todayIn } from '../../parts/days';
import { DraftForm } from '../../parts/draft-form';
import { DayField, NumberField } from '../../parts/fields';
import { PageHeader } from '../../parts/page-header';
import { zoneHere } from '../../parts/reading';
import { DecimalField, Part } from './venue-fields';
import type { LightPlanBody } from './venues';
import css from './venues.module.css';

interface Values {
  readonly validFrom?: string;
  readonly lux?: number;
  readonly maintenanceLux?: number;
  readonly nightLux?: number;
  /** Minutes of each weekday, Monday first. */
  readonly open: readonly (number | undefined)[];
  readonly maintenance: readonly (number | undefined)[];
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
// 2024-01-01 was a Monday.
const weekdayInWords = (day: number, language: string) => new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day));

const bodyOf = ({ validFrom = '', lux, maintenanceLux, nightLux, open, maintenance }: Values): LightPlanBody => ({
  validFrom, lux: lux ?? null, maintenanceLux: maintenanceLux ?? null, nightLux: nightLux ?? null, openMinutes: WEEK.map((day) => open[day] ?? 0), maintenanceMinutes: WEEK.map((day) => maintenance[day] ?? 0),
});

/** How a space is lit from a day on: level, hours of each weekday, and the rest of the day. */
export function LightPlanPage() {
  const { t, i18n } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const back = () => go(`/tours/spaces/${id}/facility`);
  return (
    <div className="read">
      <PageHeader title={t('light.enter')} lead={t('light.lead')} />
      <DraftForm<Values>
        name={`light.${id}`}
        initial={{ validFrom: todayIn(zoneHere()), open: WEEK.map(() => 480), maintenance: WEEK.map(() => 120) }}
        submit={t('light.keep')}
        changes={[['facility', id]]}
        done={t('done.light')}
        check={({ validFrom }) => (validFrom ? [] : [{ field: 'validFrom', reason: t('missing') }])}
        send={(values, meta) => answerOf(api.POST('/api/touring/spaces/{id}/light-plans', { params: { path: { id } }, headers: commandHeaders(meta), body: bodyOf(values) }))}
        onDone={back}
        cancel={back}
      >
        <DayField name="validFrom" label={t('light.from')} required />
        <div className={css.two}>
          <NumberField name="lux" label={t('light.lux')} hint={t('light.lux.hint')} unit="lx" />
          <NumberField name="maintenanceLux" label={t('light.maintenance-lux')} unit="lx" />
          <NumberField name="nightLux" label={t('light.night-lux')} unit="lx" />
        </div>
        <Part title={t('light.week')}>
          {WEEK.map((day) => (
            <div key={day} className={css.two}>
              <DecimalField name={`open.${day}`} label={t('light.open', { day: weekdayInWords(day, i18n.language) })} unit="h" parts={60} />
              <DecimalField name={`maintenance.${day}`} label={t('light.maintenance', { day: weekdayInWords(day, i18n.language) })} unit="h" parts={60} />
            </div>
          ))}
        </Part>
      </DraftForm>
    </div>
  );
}
