import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon';
import { numberInWords } from '../../parts/reading';
import type { Need } from './facility-gaps';
import css from './tours.module.css';

/** What the work asks of the space beside what the space gives, each met or not. */
export function NeedsList({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation('tours');
  const value = ({ what }: Need, amount: Need['given']) => (amount === null ? t('need.unknown') : what === 'security-level' ? t(`security.${amount as 'high'}`) : t(`need.${what}.value`, { amount: numberInWords(Number(amount)) }));
  return (
    <ul className={css.rules}>
      {needs.map((need) => (
        <li key={need.what}>
          <span className={need.met ? 't-jade' : 't-madder'}>
            <Icon name={need.met ? 'check' : 'x'} word={t(need.met ? 'verdict.holds' : 'verdict.breaks')} />
          </span>
          <span>
            {t(`need.${need.what}`)} <span className="dim">{value(need, need.needed)}</span>
          </span>
          <span className={css.value}>{value(need, need.given)}</span>
        </li>
      ))}
    </ul>
  );
}
