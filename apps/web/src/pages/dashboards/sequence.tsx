import { useTranslation } from 'react-i18next';
import { useWords } from './words';
import css from './dashboards.module.css';

const SHOWN = 24;

/** A way through a workflow; what comes again is marked. */
export function Sequence({ activities }: { activities: readonly string[] }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  return (
    <ol className={css.sequence}>
      {activities.slice(0, SHOWN).map((activity, at) => {
        const again = activities.indexOf(activity) < at;
        return (
          <li key={at} className={again ? css.repeated : undefined}>
            {words.activity(activity)}
            {again && <span className="vh"> {t('variants.again')}</span>}
          </li>
        );
      })}
      {activities.length > SHOWN && <li>{t('variants.more', { count: activities.length - SHOWN })}</li>}
    </ol>
  );
}
