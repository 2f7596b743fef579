import { Link } from '../../frame/link';
import { Icon } from '../../parts/icon';
import { useWords } from '../../texts/use-words';
import type { Production } from './production';
import css from './productions.module.css';

/** What keeps the text from being frozen although every clause may be agreed: sums that do not close, calendars that clash. */
export function Faults({ production: { id, faults } }: { production: Production }) {
  const t = useWords('productions');
  if (faults.length === 0) return null;
  return (
    <section className={css.faults}>
      <h2>{t('faults')}</h2>
      <ul>
        {faults.map(({ clause, rule, details }, index) => (
          <li key={index}>
            <Icon name="alert" />
            <Link to={`/productions/${id}?clause=${clause}`}>{t(`clause.${clause}`, { defaultValue: clause })}</Link>
            {': '}
            {t(`rule.${rule}`, { defaultValue: rule.replaceAll('-', ' ') })}
            {Object.keys(details).length > 0 && <span className="small dim"> {Object.entries(details).map(([name, value]) => `${name} ${String(value)}`).join(', ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
