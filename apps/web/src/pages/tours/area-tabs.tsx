import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import css from './tours.module.css';

/** What is one's own is listed for whoever acts for somebody. */
const OWN: readonly string[] = ['tab.spaces', 'tab.stays', 'tab.engagements'];
const TABS = [
  ['tab.tours', '/tours'],
  ['tab.offers', '/tours/offers'],
  ['tab.spaces', '/tours/spaces'],
  ['tab.stays', '/tours/stays'],
  ['tab.engagements', '/tours/engagements'],
] as const;

/** The lists of this area: tours, what may go on one, where it may stay, and what is on its way. */
export function AreaTabs({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('tours');
  const { organisation } = useActing();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <nav className={css.tabs} aria-label={t('tabs')}>
      {TABS.filter(([key]) => !OWN.includes(key) || organisation !== null).map(([key, to]) => (
        <Link key={to} to={to} aria-current={path === to ? 'page' : undefined}>
          {t(key)}
        </Link>
      ))}
      {children && <span className={css.tabTools}>{children}</span>}
    </nav>
  );
}
