import { Link } from '../../frame/link';
import { Icon } from '../../parts/icon';
import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import { headingOf } from './heading';
import type { Production } from './production';
import css from './productions.module.css';

/** Nothing else moves while a clause is in deadlock: which one, until when, and the ways out. */
export function DeadlockBanner({ production: { id, deadlock, clauses } }: { production: Production }) {
  const t = useWords('productions');
  if (deadlock === null) return null;
  const clause = clauses.find((one) => one.id === deadlock.clause);
  return (
    <section className={css.deadlock} role="status">
      <h2>
        <Icon name="alert" /> {t('deadlock')}
      </h2>
      <p>
        <Link to={`/productions/${id}?clause=${deadlock.clause}`}>{clause ? headingOf(t, clause) : deadlock.clause}</Link>. {t('deadlock.until')} <When at={deadlock.until} />
      </p>
      <ul>
        {['vote', 'mediator', 'leave', 'abandon'].map((way) => (
          <li key={way}>{t(`deadlock.${way}`)}</li>
        ))}
      </ul>
    </section>
  );
}
