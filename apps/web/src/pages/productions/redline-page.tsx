import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { ErrorPage } from '../../frame/error-page';
import { Link, useGo } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { useWords } from '../../texts/use-words';
import { headingOf } from './heading';
import { productionQuery, redlineQuery } from './production';
import { readable } from './readable';
import css from './productions.module.css';

/** What has changed between two drafts, clause by clause and word by word. */
export function RedlinePage() {
  const t = useWords('productions');
  const go = useGo();
  const { id } = useParams({ strict: false }) as { id: string };
  const search = useSearch({ strict: false }) as { from?: string | number; to?: string | number };
  const production = useQuery(productionQuery(id));
  const last = production.data?.draft.number ?? 1;
  const [from, to] = [Number(search.from ?? 1), Number(search.to ?? last)];
  const redline = useQuery({ ...redlineQuery(id, from, to), enabled: production.data !== undefined });
  const error = production.error ?? redline.error;
  if (error) return <ErrorPage error={error} reset={() => void redline.refetch()} />;
  if (!production.data || !redline.data) return <PageShape />;
  const numbers = Array.from({ length: last }, (_, index) => String(index + 1));
  const read = (text: string) => readable(text, t, production.data.parties);
  const changed = redline.data.clauses.filter(({ change }) => change !== 'same');
  return (
    <div className="read">
      <p className={css.back}><Link to={`/productions/${id}`}><Icon name="back" size={12} /> {production.data.title}</Link></p>
      <PageHeader title={t('redline.title')} lead={t('redline.lead', { count: changed.length })} />
      <div className={css.asking}>
        <NativeSelect label={t('redline.from')} value={String(from)} data={numbers} onChange={({ currentTarget }) => go(`/productions/${id}/redline?from=${currentTarget.value}&to=${to}`)} />
        <NativeSelect label={t('redline.to')} value={String(to)} data={numbers} onChange={({ currentTarget }) => go(`/productions/${id}/redline?from=${from}&to=${currentTarget.value}`)} />
      </div>
      {changed.length === 0 && <p className={css.note}>{t('redline.same')}</p>}
      {changed.map(({ id: clause, change, stretches }) => (
        <section key={clause} className={css.redline}>
          <h2>{headingOf(t, production.data.clauses.find((one) => one.id === clause) ?? { id: clause, title: null })} <span className="small dim">{t(`change.${change}`)}</span></h2>
          {stretches === null ? <p className={css.note}>{t('clause.hidden.hint')}</p> : <p className={css.legal}>{stretches.map(({ kind, text }, index) => (kind === 'same' ? read(text) : kind === 'added' ? <ins key={index}>{read(text)}</ins> : <del key={index}>{read(text)}</del>))}</p>}
        </section>
      ))}
    </div>
  );
}
