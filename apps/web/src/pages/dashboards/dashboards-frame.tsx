import { NativeSelect } from '@mantine/core';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { Icon } from '../../parts/icon';
import { useDashboardSearch } from './figures';
import { pathWith } from './filters';
import { useLiveSteps } from './live';
import { LogLine } from './log-line';
import { groupsFor, pageAt } from './pages';
import css from './dashboards.module.css';

/** What stands around every dashboard page: the way to the others, which keeps the filters, and news of changes. */
export function DashboardsFrame() {
  const { t } = useTranslation('dashboards');
  const { administrator } = useActing();
  const search = useDashboardSearch();
  const go = useGo();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const lost = useLiveSteps(!search.log);
  const groups = groupsFor(administrator, Boolean(search.log));
  const here = pageAt(path);
  const group = groups.find(({ pages }) => pages.some(({ to }) => to === here?.to));
  return (
    <>
      <nav className={css.views} aria-label={t('views')}>
        <ul className={css.groups}>
          {groups.map(({ title, pages }) => (
            <li key={title}>
              <Link to={pathWith(pages[0]!.to, search)} aria-current={title === group?.title ? 'true' : undefined}>
                {t(title)}
              </Link>
            </li>
          ))}
        </ul>
        {group && group.pages.length > 1 && (
          <ul className={css.pages}>
            {group.pages.map(({ to, title }) => (
              <li key={to}>
                <Link to={pathWith(to, search)} aria-current={to === here?.to ? 'page' : undefined}>
                  {t(title)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <NativeSelect
          className={css.choose}
          aria-label={t('views')}
          value={here?.to ?? ''}
          data={groups.map(({ title, pages }) => ({ group: t(title), items: pages.map(({ to, title: name }) => ({ value: to, label: t(name) })) }))}
          onChange={({ currentTarget }) => go(pathWith(currentTarget.value, search))}
        />
      </nav>
      {search.log && <LogLine id={search.log} />}
      {lost && (
        <p className={css.lost} role="status">
          <Icon name="offline" />
          <span>
            <b>{t('live.lost')}</b> {t('live.lost.hint')}
          </span>
        </p>
      )}
      <Suspense fallback={<PageShape />}>
        <Outlet />
      </Suspense>
    </>
  );
}
