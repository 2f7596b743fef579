import { useRouterState } from '@tanstack/react-router';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import { useWords } from '../../texts/use-words';
import css from './contacts.module.css';

/** The parts of the area that this person can do something in. */
export function AreaTabs() {
  const t = useWords('people');
  const { powers, administrator } = useActing();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const tabs = [
    ['/people', 'partners', true],
    ['/people/organisations', 'organisations', true],
    ['/people/designations', 'designations', administrator || powers.includes('designate')],
    ['/people/access', 'access', administrator || powers.includes('administer-organisation')],
    ['/people/me', 'me', true],
  ] as const;
  return (
    <nav className={css.tabs} aria-label={t('tabs')}>
      {tabs
        .filter(([, , on]) => on)
        .map(([to, name]) => (
          <Link key={to} to={to} aria-current={path === to ? 'page' : undefined}>
            {t(`tab.${name}`)}
          </Link>
        ))}
    </nav>
  );
}
