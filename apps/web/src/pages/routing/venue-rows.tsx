import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VenueRow } from './asked-venues';
import css from './routing.module.css';

interface VenueRowsProps {
  readonly rows: readonly VenueRow[];
  readonly change: (rows: readonly VenueRow[]) => void;
}

/** One line a venue: where it is, how long the set stays, and the alternatives of when. */
export function VenueRows({ rows, change }: VenueRowsProps) {
  const put = (at: number) => (row: VenueRow | null) => change(rows.flatMap((one, index) => (index !== at ? [one] : row === null ? [] : [row])));
  return (
    <ul className={css.rows}>
      {rows.map((row, at) => (
        <li key={row.ref}>
          <VenueFields row={row} put={put(at)} />
        </li>
      ))}
    </ul>
  );
}

function VenueFields({ row, put }: { row: VenueRow; put: (row: VenueRow | null) => void }) {
  const { t } = useTranslation('routing');
  const number = (value: string | number) => (typeof value === 'number' ? value : null);
  return (
    <>
      <div className={css.line}>
        <TextInput label={t('venue.name')} value={row.name} maxLength={200} onChange={({ currentTarget }) => put({ ...row, name: currentTarget.value })} />
        <NumberInput label={t('venue.lat')} min={-90} max={90} decimalScale={4} value={row.lat ?? ''} onChange={(value) => put({ ...row, lat: number(value) })} />
        <NumberInput label={t('venue.lon')} min={-180} max={180} decimalScale={4} value={row.lon ?? ''} onChange={(value) => put({ ...row, lon: number(value) })} />
        <NumberInput label={t('venue.days')} min={1} max={1_000} value={row.occupancyDays} onChange={(value) => put({ ...row, occupancyDays: number(value) ?? 1 })} />
        <Checkbox label={t('venue.optional')} checked={row.optional} onChange={({ currentTarget }) => put({ ...row, optional: currentTarget.checked })} />
        <Button variant="subtle" aria-label={t('venue.drop', { name: row.name })} onClick={() => put(null)}>{t('drop')}</Button>
      </div>
      {row.fixedDelivery !== undefined ? <p className="small dim">{t('venue.fixed', { day: row.fixedDelivery })}</p> : <Windows row={row} put={put} />}
    </>
  );
}

function Windows({ row, put }: { row: VenueRow; put: (row: VenueRow) => void }) {
  const { t } = useTranslation('routing');
  const set = (at: number, change: Partial<VenueRow['windows'][number]>) => put({ ...row, windows: row.windows.map((window, index) => (index === at ? { ...window, ...change } : window)) });
  return (
    <div className={css.windows}>
      {row.windows.map((window, at) => (
        <div key={at} className={css.line}>
          <TextInput type="date" label={t('window.from')} value={window.from} onChange={({ currentTarget }) => set(at, { from: currentTarget.value })} />
          <TextInput type="date" label={t('window.to')} value={window.to} onChange={({ currentTarget }) => set(at, { to: currentTarget.value })} />
        </div>
      ))}
      <Button variant="subtle" size="compact-xs" disabled={row.windows.length >= 20} onClick={() => put({ ...row, windows: [...row.windows, { from: '', to: '' }] })}>
        {t(row.windows.length === 0 ? 'window.any' : 'window.add')}
      </Button>
    </div>
  );
}
