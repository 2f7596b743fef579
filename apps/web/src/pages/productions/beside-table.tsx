import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { type Production, productionQuery } from './production';
import css from './productions.module.css';

interface BesideTableProps {
  readonly title: string;
  readonly lead: string;
  readonly children: (production: Production) => ReactNode;
}

/** A page beside the negotiating table: the way back to it, and its content once the production is there. */
export function BesideTable({ title, lead, children }: BesideTableProps) {
  const { id } = useParams({ strict: false }) as { id: string };
  const production = useQuery(productionQuery(id));
  if (!production.data) return production.error ? <ErrorPage error={production.error} reset={() => void production.refetch()} /> : <PageShape />;
  return (
    <div className="read">
      <p className={css.back}>
        <Link to={`/productions/${id}`}><Icon name="back" size={12} /> {production.data.title}</Link>
      </p>
      <PageHeader title={title} lead={lead} />
      <div className={css.beside}>{children(production.data)}</div>
    </div>
  );
}
