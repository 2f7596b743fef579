import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon';
import { useWords } from '../../texts/use-words';
import type { Difference, Report } from './road';
import css from './road.module.css';

/** What is otherwise than when both sides last agreed; that is what the two must talk about. */
export function Differences({ report: { compared, differences } }: { report: Pick<Report, 'compared' | 'differences'> }) {
  const { t } = useTranslation('road');
  return (
    <section>
      <h2>{t('differences.title')}</h2>
      {differences.length === 0 ? (
        <p className="dim">{t(compared ? 'differences.none' : 'differences.nothing-before')}</p>
      ) : (
        <ul className={css.differences}>
          {differences.map((difference) => (
            <li key={`${difference.kind}.${difference.where}.${difference.defect}`}>
              <Icon name="alert" size={13} /> <InWords difference={difference} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function InWords({ difference: { kind, where, defect, before, after } }: { difference: Difference }) {
  const words = useWords('road');
  if (kind !== 'judgement') return <>{words(`differences.${kind}`, { where, before, after, defect: words(`condition.defect.${defect}`) })}</>;
  return <>{words('differences.judgement', { where: words(`condition.${where}`), before: words(`condition.${where}.${before}`), after: words(`condition.${where}.${after}`) })}</>;
}
