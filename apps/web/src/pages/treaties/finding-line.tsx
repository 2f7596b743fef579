import { useTranslation } from 'react-i18next';
import { languageNow } from '../../texts/i18n';
import { countryName } from '../../parts/countries';
import { Icon } from '../../parts/icon';
import { type Finding, percent } from './constellation';
import css from './treaties.module.css';

const LOOK = { failed: ['x', 't-madder'], derogable: ['alert', 't-saffron'], discretionary: ['alert', 't-saffron'], warned: ['info', 't-saffron'], unverified: ['info', 'dim'], unknown: ['info', 'dim'], asked: ['info', 'dim'], holds: ['check', 't-jade'] } as const;

/** One rule as it came out, with its article, the numbers, how sure the bound is and where it was read. */
export function FindingLine({ finding: { result, explain, article, subject, actual, bound, confidence, missing, source } }: { finding: Finding }) {
  const { t, i18n } = useTranslation('treaties');
  const [icon, tone] = LOOK[result as keyof typeof LOOK];
  const key = `rule.${explain}`;
  const sentence = i18n.exists(key, { ns: 'treaties' }) ? t(key as 'rule.length') : explain.replaceAll('-', ' ');
  return (
    <li>
      <span className={tone}>
        <Icon name={icon} word={t(`result.${result as keyof typeof LOOK}`)} />
      </span>
      <span>
        {article && <b>{article}</b>} {subject && `${nameOf(subject)}: `}
        {sentence}
        {missing.length > 0 && <span className="dim"> {t('lacks', { what: missing.map(({ name }) => name).join(', ') })}</span>}
        {source && (
          <details className="small dim">
            <summary>{t(`confidence.${confidence as 'TEXT'}`)}</summary>
            {source}
          </details>
        )}
      </span>
      <span className={css.numbers}>{actual !== null && bound !== null && t('numbers', { actual: figure(actual, explain), bound: figure(bound, explain) })}</span>
    </li>
  );
}

/** A country by name, with the number of its firm where it is one. */
function nameOf(subject: string): string {
  const [country = '', firm] = subject.split('/');
  return firm === undefined ? countryName(country) : `${countryName(country)} ${firm}`;
}

const SHARES = /share|together|side|aid|finance|below|creative|footage|funding|financing|expected|state$|contribution/;

/** A share as per cent; counts, days, minutes and dates as they are. */
const figure = (value: string, explain: string): string => (/^\d+$/.test(value) && SHARES.test(explain) && !/two-|three-/.test(explain) ? percent(Number(value), languageNow()) : value);
