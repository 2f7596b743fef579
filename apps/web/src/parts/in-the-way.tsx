import { useTranslation } from 'react-i18next';
import { addDaysTo } from './days';
import { rangeInWords } from './reading';
import css from './in-the-way.module.css';

/** Who stands in the way, as services tell it: without a name where the reader may not know it. */
export interface Occupant {
  readonly kind: 'stop' | 'engagement';
  readonly title: string | null;
  readonly firstDay: string;
  readonly dayAfter: string;
}

/** Who has or wants the same days. */
export function InTheWay({ occupants }: { occupants: readonly Occupant[] }) {
  const { t } = useTranslation('parts');
  if (occupants.length === 0) return null;
  return (
    <div className={css.box}>
      <p className="small">{t('in-the-way')}</p>
      <ul>
        {occupants.map(({ kind, title, firstDay, dayAfter }, index) => (
          <li key={index}>
            <span>{title === null ? t(`in-the-way.${kind}`) : t(`in-the-way.${kind}.named`, { title })}</span> <span className="num dim">{rangeInWords(firstDay, addDaysTo(dayAfter, -1))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The occupants that a refusal names, if it names any. */
export const occupantsIn = (details: Readonly<Record<string, unknown>>): readonly Occupant[] => (Array.isArray(details['inTheWay']) ? (details['inTheWay'] as Occupant[]) : []);
