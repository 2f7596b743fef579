import { useRouterState } from '@tanstack/react-router';
import { useActing } from '../../frame/acting';
import { Link } from '../../frame/link';
import { EmptyState } from '../../parts/empty-state';
import { PageHeader } from '../../parts/page-header';
import { useWords } from '../../texts/use-words';
import css from './administration.module.css';

const TABS = [
  ['/administration', 'health'],
  ['/administration/proposals', 'proposals'],
  ['/administration/accounts', 'accounts'],
  ['/people/organisations', 'organisations'],
  ['/administration/reference', 'reference'],
  ['/administration/rules', 'rules'],
] as const;

/** What every page of administration stands in; whoever does not administer the platform is told so instead. */
export function Administration({ name, children }: { name: (typeof TABS)[number][1]; children: React.ReactNode }) {
  const t = useWords('administration');
  const { administrator } = useActing();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <div className="read">
      <PageHeader title={t(`tab.${name}`)} lead={t(`${name}.lead`)} />
      {!administrator ? (
        <EmptyState icon="lock" title={t('not')} hint={t('not.hint')} />
      ) : (
        <>
          <nav className={css.tabs} aria-label={t('title')}>
            {TABS.map(([to, tab]) => (
              <Link key={to} to={to} aria-current={path === to ? 'page' : undefined}>
                {t(`tab.${tab}`)}
              </Link>
            ))}
          </nav>
          {children}
        </>
      )}
    </div>
  );
}
