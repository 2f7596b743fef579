import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { useActing } from './acting';
import { Link } from './link';
import { navigationFor } from './navigation';
import { useWaitingCount } from './waiting-counts';
import css from './navigation-list.module.css';

/** Home is only itself; other areas are where one is on any page below them. */
export const isHere = (to: string, path: string): boolean => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));

export function NavigationList() {
  const { t } = useTranslation();
  const acting = useActing();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const entries = navigationFor(acting);
  const waiting = useWaitingCount();
  return (
    <ul className={css.list}>
      {entries.map(({ to, title, icon, order }, index) => (
        <li key={to} className={order >= 100 && (entries[index - 1]?.order ?? 0) < 100 ? css.gap : undefined}>
          <Link to={to} aria-current={isHere(to, path) ? 'page' : undefined} title={t(title)}>
            <Icon name={icon} />
            <span>{t(title)}</span>
            <Waiting count={waiting(to)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** A number beside an entry, with its word for whoever hears it. */
export function Waiting({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <b className={css.count} title={t('waiting', { count })}>
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="vh">, {t('waiting', { count })}</span>
    </b>
  );
}
