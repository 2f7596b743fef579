import { Menu } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { useActing } from './acting';
import { Link, useGo } from './link';
import { navigationFor } from './navigation';
import { isHere, Waiting } from './navigation-list';
import { useWaitingCount } from './waiting-counts';
import css from './bottom-bar.module.css';

const SHOWN = 4;

/** The navigation of a phone: the first four, and the rest behind a word. */
export function BottomBar() {
  const { t } = useTranslation();
  const go = useGo();
  const entries = navigationFor(useActing());
  const waiting = useWaitingCount();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const [shown, rest] = [entries.slice(0, SHOWN), entries.slice(SHOWN)];
  return (
    <nav className={css.bar} aria-label={t('navigation')}>
      {shown.map(({ to, title, icon }) => (
        <Link key={to} to={to} aria-current={isHere(to, path) ? 'page' : undefined}>
          <Icon name={icon} />
          {t(title)}
          <Waiting count={waiting(to)} />
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <button type="button">
              <Icon name="more" />
              {t('more')}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map(({ to, title, icon }) => (
              <Menu.Item key={to} leftSection={<Icon name={icon} />} rightSection={<Waiting count={waiting(to)} />} onClick={() => go(to)}>
                {t(title)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}
