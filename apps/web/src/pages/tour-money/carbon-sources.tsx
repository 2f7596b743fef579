import { useTranslation } from 'react-i18next';
import type { Carbon } from './tour-money';
import css from './tour-money.module.css';

/** By which factors all this was reckoned, how sure each is, and whose it is: folded, since few ask, and there for those who do. */
export function CarbonSources({ carbon: { sources } }: { carbon: Carbon }) {
  const { t } = useTranslation('tour-money');
  return (
    <section>
      <details className={css.unfold}>
        <summary>{t('sources')}</summary>
        <ul>
          {sources.map(({ kind, code, validFrom, source, confidence }) => (
            <li key={`${kind} ${code} ${validFrom}`}>
              {t(`factor.${kind}` as 'factor.freight-pace')}, {code}: {source} <span className="dim">({t(`confidence.${confidence}`)})</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
