import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { dayInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import type { StopObject } from './venues';

const TONES = { granted: 'jade', asked: 'them', refused: 'madder' } as const;

/** The objects of a stop with their days, in whose place they hang, and what their lenders say for this host. */
export function StopObjectsTable({ items }: { items: readonly StopObject[] }) {
  const { t } = useTranslation('venues');
  if (items.length === 0) return <p className="dim">{t('objects.none')}</p>;
  const titles = new Map(items.map(({ objectId, title }) => [objectId, title]));
  const day = (value: string | null) => (value === null ? '–' : dayInWords(value, { weekday: false }));
  return (
    <Scrolled label={t('stop.objects')}>
      <table className="t">
        <thead>
          <tr>
            {(['field.inventoryNumber', 'field.title', 'field.lightClass', 'stop.from', 'stop.to', 'stop.substitutes', 'consents'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ objectId, inventoryNumber, title, lightClass, fromDay, toDay, substitutes, consent }) => (
            <tr key={objectId}>
              <td>{inventoryNumber}</td>
              <td>{title}</td>
              <td>{t(`class.${lightClass}`)}</td>
              <td>{day(fromDay)}</td>
              <td>{day(toDay)}</td>
              <td>{substitutes === null ? '–' : (titles.get(substitutes) ?? '–')}</td>
              <td>{consent === null ? '–' : <Chip tone={TONES[consent]}>{t(`consent.${consent}`)}</Chip>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
