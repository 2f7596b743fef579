import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon';
import { Initial } from '../../parts/initial';
import type { DemonstrationPerson } from './demonstration';
import { introduced } from './people';
import css from './sign-in.module.css';

interface Props {
  readonly person: DemonstrationPerson;
  /** Who is being let in just now. */
  readonly entering: string | null;
  readonly enter: (username: string, to?: string) => void;
}

/** A card to be somebody by one click, with what is worth trying as them. */
export function Person({ person: { username, title }, entering, enter }: Props) {
  const { t } = useTranslation('entry');
  const [role, place] = title.split(/,\s*/, 2) as [string, string?];
  return (
    <article className={`card ${css.person}`} aria-busy={entering === username}>
      <button type="button" className={css.enter} disabled={entering !== null} onClick={() => enter(username)}>
        <Initial name={place ?? title} id={place ?? title} size="lg" />
        <span>
          <b>{role}</b>
          {place && <span className="dim">{place}</span>}
        </span>
        <span className={css.go}>
          {entering === username ? t('demo.entering') : t('demo.enter')} <Icon name="arrow" />
        </span>
      </button>
      <div className={css.try}>
        <h3>{t('demo.try')}</h3>
        <ul>
          {introduced[username]?.map(([text, to]) => (
            <li key={text}>
              <a href={to} onClick={(event) => (event.preventDefault(), enter(username, to))}>
                {t(text)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}
