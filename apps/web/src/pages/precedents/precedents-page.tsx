import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type AnswerOf, answerOf, api } from '../../api/client';
import { Link } from '../../frame/link';
import { countryName, countryOptions } from '../../parts/countries';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { useList } from '../../parts/use-list';
import css from './precedents.module.css';

type Film = AnswerOf<'/api/coproduction/precedents'>['items'][number];
type Pair = AnswerOf<'/api/coproduction/precedents/pairs'>['items'][number];

/** Who made what with whom before: films by the countries that took part, beside the pairs that did so most. */
export function PrecedentsPage() {
  const { t } = useTranslation('precedents');
  const [{ one, other, year, text }, change] = useFilters();
  const countries = [one, other].filter(Boolean).join(',') || undefined;
  const known = year && /^\d{4}$/.test(year) ? Number(year) : undefined;
  const list = useList<Film>({
    queryKey: ['precedents', countries, known, text],
    rowKey: ({ id }) => id,
    page: async (after, signal) => answerOf(api.GET('/api/coproduction/precedents', { params: { query: { limit: 50, after, countries, year: known, text } }, signal })),
  });
  const columns: Column<Film>[] = [
    { key: 'title', title: t('film'), width: 'minmax(0, 2fr)', cell: ({ title }) => title ?? <span className="dim">{t('untitled')}</span>, csv: ({ title }) => title },
    { key: 'year', title: t('year'), width: '72px', numeric: true, cell: (row) => row.year, csv: (row) => row.year },
    { key: 'majority', title: t('majority'), width: 'minmax(0, 1fr)', cell: ({ parts }) => namesOf(parts, true), csv: ({ parts }) => codesOf(parts, true) },
    { key: 'minority', title: t('minority'), width: 'minmax(0, 2fr)', cell: (row) => <Minority film={row} />, csv: ({ parts }) => codesOf(parts, false) },
    { key: 'source', title: t('source'), width: '160px', desk: true, cell: ({ source }) => <span className="small dim">{source}</span>, csv: ({ source }) => source },
  ];
  const options = [one, other].flatMap((kept) => countryOptions(kept)).filter(({ value }, at, all) => all.findIndex((option) => option.value === value) === at);
  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead')} actions={<Link to="/treaties">{t('treaties')}</Link>} />
      <FilterBar
        filters={[
          { name: 'one', label: t('country'), kind: 'choice', options },
          { name: 'other', label: t('with'), kind: 'choice', options },
          { name: 'year', label: t('year'), kind: 'text' },
          { name: 'text', label: t('film'), kind: 'text' },
        ]}
      />
      <div className={css.beside}>
        <DataTable caption={t('films')} columns={columns} list={list} empty={<EmptyState icon="search" title={t('none')} hint={t('none.hint')} />} />
        <Pairs country={one} year={known} onChoose={([first, second]) => change({ one: first, other: second })} />
      </div>
    </div>
  );
}

function Minority({ film: { parts, isComplete } }: { film: Film }) {
  const { t } = useTranslation('precedents');
  const names = namesOf(parts, false);
  return <>{names || <span className="dim">–</span>} {!isComplete && <span className="small t-saffron">{t('incomplete')}</span>}</>;
}

/** The most frequent pairs; one click shows their films. */
function Pairs({ country, year, onChoose }: { country: string | undefined; year: number | undefined; onChoose: (pair: readonly string[]) => void }) {
  const { t } = useTranslation('precedents');
  const query = { limit: 20, country, year };
  const pairs = useQuery({ queryKey: ['precedent-pairs', query], queryFn: () => answerOf(api.GET('/api/coproduction/precedents/pairs', { params: { query } })) });
  if (pairs.error) return <Refusal error={pairs.error} />;
  return (
    <section aria-label={t('pairs')} className={css.pairs}>
      <h2>{t('pairs')}</h2>
      <table className="t">
        <thead><tr><th scope="col">{t('pair')}</th><th scope="col">{t('films')}</th><th scope="col">{t('led')}</th></tr></thead>
        <tbody>
          {pairs.data?.items.map((pair) => (
            <tr key={pair.between.join()}>
              <th scope="row"><button type="button" className={css.choose} onClick={() => onChoose(pair.between)}>{pair.between.map(countryName).join(' · ')}</button></th>
              <td>{pair.films}</td>
              <td>{led(pair)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const led = ({ between, ledByFirst, ledBySecond }: Omit<Pair, 'between'> & { readonly between: readonly string[] }): string => `${between[0]} ${ledByFirst}, ${between[1]} ${ledBySecond}`;
const of = (parts: Film['parts'], isMajority: boolean): string[] => parts.filter((part) => part.isMajority === isMajority).map(({ country }) => country);
const namesOf = (parts: Film['parts'], isMajority: boolean): string => of(parts, isMajority).map(countryName).join(', ');
const codesOf = (parts: Film['parts'], isMajority: boolean): string => of(parts, isMajority).join(' ');
