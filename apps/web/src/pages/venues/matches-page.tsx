import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { Chip } from '../../parts/chip';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { ObjectHeader } from '../../parts/object-header';
import { useList } from '../../parts/use-list';
import { offerQuery } from '../tours/touring';
import type { SpaceMatch } from './venues';
import css from './venues.module.css';

const VERDICTS = ['fits', 'fits-with-measures', 'unknown', 'does-not-fit'] as const;
const TONES = { fits: 'jade', 'fits-with-measures': 'us', unknown: 'grey', 'does-not-fit': 'madder' } as const;

/** Who could host this: verdicts on every space, with what is lacking and what would help; no figure of a report. */
export function MatchesPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const offer = useQuery(offerQuery(id)).data;
  const [{ verdict }] = useFilters();
  const list = useList<SpaceMatch>({
    queryKey: ['matches', id, verdict],
    page: async (after, signal) => {
      const { items, nextCursor } = await answerOf(api.GET('/api/touring/offers/{id}/matches', { params: { path: { id }, query: { limit: 1_000, after } }, signal }));
      const wanted = items.filter((match) => verdict === undefined || match.verdict === verdict);
      return { items: wanted.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)), nextCursor };
    },
    rowKey: ({ spaceId }) => spaceId,
  });
  return (
    <div className="wide sheet">
      <ObjectHeader crumb={{ to: `/tours/offers/${id}`, label: offer?.title ?? t('offer') }} title={t('matches')} />
      <p className="small dim">{t('matches.lead')}</p>
      <FilterBar filters={[{ name: 'verdict', label: t('match.verdict'), kind: 'choice', options: VERDICTS.map((value) => ({ value, label: t(`match.${value}`) })) }]} />
      <DataTable caption={t('matches')} columns={useColumns()} list={list} to={({ spaceId }) => `/tours/spaces/${spaceId}`} comfortable empty={<EmptyState icon="building" title={t('matches.none')} hint={t('matches.none.hint')} />} />
    </div>
  );
}

function useColumns(): Column<SpaceMatch>[] {
  const { t } = useTranslation('venues');
  const gapInWords = ({ gap, measure }: SpaceMatch['gaps'][number]) => t('match.gap', { gap: t(`gap.${gap}`), measure: measure === null ? t('measure.none') : `${t(`measure.${measure.code}` as 'measure.none')} (${t(`cost.${measure.costClass}`)})` });
  return [
    { key: 'space', title: t('match.space'), width: 'minmax(0, 2fr)', cell: ({ spaceName }) => <b>{spaceName}</b>, csv: ({ spaceName }) => spaceName },
    { key: 'house', title: t('match.house'), width: 'minmax(0, 2fr)', cell: ({ organisationName }) => organisationName ?? '–', csv: ({ organisationName }) => organisationName },
    { key: 'verdict', title: t('match.verdict'), width: '176px', cell: ({ verdict }) => <Chip tone={TONES[verdict]}>{t(`match.${verdict}`)}</Chip>, csv: ({ verdict }) => verdict },
    {
      key: 'gaps',
      title: t('match.gaps'),
      width: 'minmax(0, 4fr)',
      desk: true,
      cell: ({ gaps, open }) => (
        <span className={`small ${css.gaps}`}>
          {gaps.map((gap) => (
            <span key={gap.gap}>{gapInWords(gap)}</span>
          ))}
          {open.length > 0 && <span className="dim">{t('match.open', { gaps: open.map((gap) => t(`gap.${gap}`)).join(', ') })}</span>}
        </span>
      ),
      csv: ({ gaps }) => gaps.map(gapInWords).join('; '),
    },
  ];
}
