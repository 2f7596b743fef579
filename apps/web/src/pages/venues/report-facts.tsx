import { useTranslation } from 'react-i18next';
import { numberInWords } from '../../parts/reading';
import type { Report } from './venues';
import css from './venues.module.css';

const SECTIONS = ['measures', 'way', 'crateStore', 'air', 'light', 'safety', 'surroundings', 'house'] as const;
const UNITS: Readonly<Record<string, string>> = {
  floorAreaM2: 'm²', wallLengthM: 'm', clearHeightCm: 'cm', forkliftKg: 'kg', areaM2: 'm²', heightCm: 'cm', hoursADay: 'h', lowestLux: 'lx', highestLux: 'lx', uvMicrowattPerLumen: 'µW/lm',
};
/** Codes whose words stand under a group of their own. */
const GROUPS: Readonly<Record<string, string>> = {
  daylight: 'daylight', securityLevel: 'security', fireDetection: 'detection', fireSuppression: 'suppression', food: 'food', wheelchairAccess: 'wheelchair', hazardZones: 'hazard',
};
/** Two sections call different things by one name. */
const NAMES: Readonly<Record<string, string>> = { areaM2: 'storeAreaM2', heightCm: 'height' };

interface Opening {
  readonly kind: 'door' | 'lift';
  readonly widthCm: number;
  readonly heightCm: number;
  readonly depthCm?: number;
  readonly maxKg?: number;
}

/** What a report says, section by section; what it leaves out is not shown. */
export function ReportFacts({ facts }: { facts: Report['facts'] }) {
  const { t } = useTranslation('venues');
  const words = useFactWords();
  return (
    <div className={css.body}>
      {SECTIONS.filter((section) => facts[section] !== undefined).map((section) => (
        <section key={section}>
          <h2>{t(`part.${section}`)}</h2>
          <dl className={css.facts}>
            {Object.entries(facts[section] as object).map(([field, value]) => (
              <div key={field} style={{ display: 'contents' }}>
                <dt>{t(`field.${NAMES[field] ?? field}` as 'field.food')}</dt>
                <dd>{words(field, value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function useFactWords(): (field: string, value: unknown) => string {
  const { t } = useTranslation('venues');
  const word = (group: string, code: unknown) => t(`${group}.${String(code)}` as 'food.none');
  return (field, value) => {
    if (field === 'openings') return (value as readonly Opening[]).map((opening) => openingInWords(word('opening', opening.kind), opening)).join('; ') || t('way.none');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (Array.isArray(value)) return value.length === 0 ? t('hazard.none') : value.map((code) => word(GROUPS[field]!, code)).join(', ');
    if (field === 'floorLoadNPerM2') return `${numberInWords(Number(value) / 1_000)} kN/m²`;
    if (typeof value === 'number') return [numberInWords(value), UNITS[field]].filter(Boolean).join(' ');
    return GROUPS[field] ? word(GROUPS[field], value) : String(value);
  };
}

const openingInWords = (kind: string, { widthCm, heightCm, depthCm, maxKg }: Opening): string =>
  `${kind} ${[widthCm, heightCm, ...(depthCm ? [depthCm] : [])].join(' × ')} cm${maxKg ? `, ${numberInWords(maxKg)} kg` : ''}`;
