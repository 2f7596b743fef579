import type { ReactNode } from 'react';
import { PageHeader } from '../../parts/page-header';
import { DashboardFilters } from './dashboard-filters';
import { FreshLine } from './fresh-line';
import css from './dashboards.module.css';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Filters mean nothing to what is shown. */
  readonly unfiltered?: boolean;
  readonly children: ReactNode;
}

/** The head of a dashboard page: how late its data are, what is asked, and the one stack of filters. */
export function DashboardPage({ title, lead, actions, unfiltered = false, children }: Props) {
  return (
    <div className={`read ${css.page}`}>
      <FreshLine />
      <PageHeader title={title} lead={lead} actions={actions} />
      {!unfiltered && <DashboardFilters />}
      {children}
    </div>
  );
}
