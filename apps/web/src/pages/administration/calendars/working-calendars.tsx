import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, asMyself } from '../../../api/client';
import { Bars } from '../../../frame/page-shape';
import { Chip } from '../../../parts/chip';
import { Refusal } from '../../../parts/refusal';
import { Scrolled } from '../../../parts/scrolled';
import { When } from '../../../parts/when';
import { languageNow } from '../../../texts/i18n';
import { useWords } from '../../../texts/use-words';
import { type Partner, partnerName } from '../../contacts/directory';
import css from '../administration.module.css';
import { type CalendarRow, calendarKey, KINDS, weekdayName, yearlyName } from './calendar-facts';
import { CalendarRowForm } from './calendar-row-form';

/** On which days each country works, row by row with its source, and a way to enter a further row. */
export function WorkingCalendars({ partners }: { partners: readonly Partner[] }) {
  const t = useWords('administration');
  const countries = partners.filter(({ kind }) => kind === 'country').toSorted((a, b) => partnerName(a).localeCompare(partnerName(b), languageNow()));
  const [code, choose] = useState(countries[0]?.code ?? '');
  const [entering, enter] = useState(false);
  const calendar = useQuery({ queryKey: calendarKey(code), queryFn: async () => await answerOf(api.GET('/api/contacts/partners/{code}/calendar', { params: { path: { code } }, headers: asMyself })) });
  return (
    <section className={css.part}>
      <h2>{t('calendars')}</h2>
      <p className="small dim">{t('calendars.lead')}</p>
      <div className={css.candidates}>
        <div>
          <NativeSelect label={t('calendars.country')} value={code} data={countries.map((partner) => ({ value: partner.code, label: partnerName(partner) }))} onChange={({ currentTarget }) => choose(currentTarget.value)} />
        </div>
      </div>
      {calendar.error && <Refusal error={calendar.error} />}
      {calendar.isPending && <Bars rows={6} />}
      {calendar.data && <Rows rows={calendar.data.rows.filter(({ inForce }) => inForce)} />}
      <div className={css.pad}>
        <Button onClick={() => enter(true)}>{t('calendars.add')}</Button>
      </div>
      {entering && <CalendarRowForm partner={code} close={() => enter(false)} />}
    </section>
  );
}

/** Weekends first, then days of every year, then single days as they come. */
const inOrder = (a: CalendarRow, b: CalendarRow) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.code.localeCompare(b.code);

function Rows({ rows }: { rows: readonly CalendarRow[] }) {
  const t = useWords('administration');
  return (
    <Scrolled label={t('calendars')}>
      <table className="t">
        <thead>
          <tr>
            {(['when', 'name', 'confidence', 'source', 'checked'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`calendars.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.toSorted(inOrder).map((row) => (
            <tr key={`${row.kind} ${row.code}`}>
              <td className="nowrap">
                <Day row={row} />
              </td>
              <td>
                {row.kind === 'weekend' ? row.days?.map((day) => weekdayName(day, languageNow())).join(', ') : row.name} {!row.off && <Chip tone="grey">{t('calendars.worked')}</Chip>}
              </td>
              <td>
                <Chip tone={row.confidence === 'text' ? 'jade' : row.confidence === 'secondary' ? 'them' : 'madder'}>{t(`calendars.confidence.${row.confidence}`)}</Chip>
              </td>
              <td className="small dim">{row.source}</td>
              <td className="nowrap">
                <When at={row.checkedOn} weekday={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function Day({ row: { kind, code, firstYear, lastYear } }: { row: CalendarRow }) {
  const t = useWords('administration');
  if (kind === 'day') return <When at={code} />;
  if (kind === 'weekend') return <>{t('calendars.weekend-from')} <When at={code} weekday={false} /></>;
  const years = firstYear === null && lastYear === null ? '' : lastYear === null ? t('calendars.years-from', { year: firstYear }) : t('calendars.years', { first: firstYear ?? '…', last: lastYear });
  return (
    <>
      {yearlyName(code, languageNow())} <span className="small dim">{years}</span>
    </>
  );
}
