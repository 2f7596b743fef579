import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageNow } from '../../texts/i18n';
import { todayIn } from '../../parts/days';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { SaveFile } from './save-file';
import { deadlinesQuery, type Deadline, type Stay } from './road';
import css from './road.module.css';

/** By when what must be done, and by which rule that was reckoned. */
export function CalendarSection({ stay }: { stay: Stay }) {
  const { t } = useTranslation('road');
  const deadlines = useQuery(deadlinesQuery(stay.id)).data ?? [];
  const language = languageNow() === 'fr' ? 'fr' : 'en';
  return (
    <section>
      <h2>
        {t('calendar')}
        <span className={css.acts}>
          <SaveFile path={`/api/touring/stays/${stay.id}/deadlines/feed?language=${language}`} name="deadlines.ics" label={t('calendar.feed')} />
          <SaveFile path={`/api/touring/stays/${stay.id}/checklist/paper?language=${language}`} name="checklist.pdf" label={t('calendar.paper')} />
        </span>
      </h2>
      <p className="small dim">{t('calendar.lead')}</p>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{t('calendar.due')}</th>
            <th scope="col">{t('calendar.what')}</th>
            <th scope="col" className="desk">
              {t('calendar.rule')}
            </th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline) => (
            <DeadlineRow key={deadline.code} deadline={deadline} today={todayIn(stay.zone)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function DeadlineRow({ deadline: { due, what, done, value, unit, source }, today }: { deadline: Deadline; today: string }) {
  const words = useWords('road');
  const late = !done && due < today;
  return (
    <tr className={done ? 'dim' : undefined}>
      <td className={late ? 't-madder num' : 'num'}>
        <When at={due} weekday={false} /> {(done || late) && words(done ? 'calendar.done' : 'calendar.late')}
      </td>
      <td>{words(`deadline.${what}`, { defaultValue: what })}</td>
      <td className="desk small dim">
        {value !== null && unit !== null && words(`unit.${unit}`, { value })} {source}
      </td>
    </tr>
  );
}
