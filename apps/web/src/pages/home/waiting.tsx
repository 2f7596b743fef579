import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { useOrganisationName } from '../../frame/organisations';
import { Initial } from '../../parts/initial';
import { dayInWords } from '../../parts/reading';
import type { Decision } from './decisions';
import { useDueWords } from './due-words';
import css from './home.module.css';

const SHOWN = 5;

/** What one waits for from others, the first to be due first. */
export function Waiting({ decisions, now }: { decisions: readonly Decision[]; now: Date }) {
  const { t } = useTranslation('home');
  return (
    <section className={css.waiting}>
      <div className={css.sideHead}>
        <h2>{t('waiting')}</h2>
        {decisions.length > SHOWN && <span className="small dim">{t('waiting.more', { count: decisions.length - SHOWN })}</span>}
      </div>
      {decisions.length === 0 && <p className={`dim ${css.none}`}>{t('waiting.none')}</p>}
      <ul className={css.wait}>
        {decisions.slice(0, SHOWN).map((decision) => (
          <Line key={decision.workflow + decision.id} decision={decision} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Line({ decision: { other, ask, to, due, title }, now }: { decision: Decision; now: Date }) {
  const { t } = useTranslation('home');
  const name = useOrganisationName(other);
  const inWords = useDueWords();
  return (
    <li>
      <Initial name={other ? name : title} id={other ?? title} size="sm" />
      <div>
        <Link className="plain" to={to}>
          {t(`wait.${ask}` as 'wait.hold', { name })}
        </Link>
        <small>
          {title}
          {title && due && ' · '}
          {due && `${t('wait.until', { day: dayInWords(due), left: inWords(due, now).toLowerCase() })}`}
        </small>
      </div>
    </li>
  );
}
