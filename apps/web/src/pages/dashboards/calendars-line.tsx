import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CalendarsUsed } from './figure-types';
import { partnerName, partnersQuery } from './partners';
import css from './dashboards.module.css';

/** By whose calendars working time was measured, and what is not known of them. */
export function CalendarsLine({ calendars: { waits, weekendsOnly, unverified } }: { calendars: CalendarsUsed }) {
  const { t, i18n } = useTranslation('dashboards');
  const partners = useQuery(partnersQuery).data?.items ?? [];
  if (waits === 0) return null;
  const known = new Map(partners.map((partner) => [partner.code, partnerName(partner)]));
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(unverified.map((code) => known.get(code) ?? code));
  return (
    <p className={`small dim ${css.note}`}>
      {weekendsOnly === waits ? t('calendars.none') : t('calendars.whose')} {weekendsOnly > 0 && weekendsOnly < waits && t('calendars.weekends', { count: weekendsOnly, of: waits })} {unverified.length > 0 && t('calendars.unverified', { names })}
    </p>
  );
}
