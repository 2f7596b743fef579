import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { useActing } from '../../frame/acting';
import { useGo } from '../../frame/link';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { ObjectHeader } from '../../parts/object-header';
import { moneyInWords } from '../../parts/reading';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { offerQuery } from '../tours/touring';
import type { WorkObjectListed } from './venues';
import css from './venues.module.css';

/** Lenders, values and loans are told to the organiser and its hosts alone. */
type Whole = Extract<WorkObjectListed, { lender: string }>;
const whole = (object: WorkObjectListed): Whole | null => ('lender' in object ? object : null);

/** The objects of an offer; the first thing that a host looks for. */
export function ObjectsPage() {
  const { t } = useTranslation('venues');
  const { id } = useParams({ strict: false }) as { id: string };
  const go = useGo();
  const { organisation } = useActing();
  const offer = useQuery(offerQuery(id)).data;
  const mine = organisation !== null && organisation.id === offer?.organiserId;
  const list = useList<WorkObjectListed>({
    queryKey: ['objects', id],
    page: (after, signal) => answerOf(api.GET('/api/touring/offers/{id}/objects', { params: { path: { id }, query: { limit: 100, after } }, signal })),
    rowKey: (object) => object.id,
  });
  const actions = mine && (
    <span className={css.line}>
      <Button onClick={() => go(`/tours/offers/${id}/objects/many`)}>{t('many')}</Button>
      <Button variant="filled" onClick={() => go(`/tours/offers/${id}/objects/new`)}>
        {t('object.add')}
      </Button>
    </span>
  );
  return (
    <div className="wide sheet">
      <ObjectHeader crumb={{ to: `/tours/offers/${id}`, label: offer?.title ?? t('offer') }} title={t('objects')} actions={actions} />
      <DataTable caption={t('objects')} columns={useColumns()} list={list} to={mine ? (object) => `/tours/objects/${object.id}` : undefined} comfortable empty={<EmptyState icon="tour" title={t('objects.none')} hint={t('objects.none.hint')} />} />
    </div>
  );
}

function useColumns(): Column<WorkObjectListed>[] {
  const { t } = useTranslation('venues');
  const nothing = <span className="dimmer">–</span>;
  return [
    { key: 'title', title: t('field.title'), width: 'minmax(0, 3fr)', cell: ({ title }) => <b>{title}</b>, csv: ({ title }) => title },
    { key: 'number', title: t('field.inventoryNumber'), width: '128px', desk: true, cell: (object) => whole(object)?.inventoryNumber ?? nothing, csv: (object) => whole(object)?.inventoryNumber ?? null },
    { key: 'lender', title: t('field.lender'), width: 'minmax(0, 2fr)', desk: true, cell: (object) => whole(object)?.lender ?? nothing, csv: (object) => whole(object)?.lender ?? null },
    { key: 'light', title: t('field.lightClass'), width: '128px', cell: ({ lightClass }) => t(`class.${lightClass}`), csv: ({ lightClass }) => lightClass },
    { key: 'value', title: t('field.value'), width: '144px', numeric: true, cell: (object) => (whole(object) ? moneyInWords(whole(object)!.value) : nothing), csv: (object) => whole(object)?.value.minor ?? null },
    { key: 'loan', title: t('field.loanEnds'), width: '128px', numeric: true, desk: true, cell: (object) => (whole(object)?.loanEnds ? <When at={whole(object)!.loanEnds!} weekday={false} /> : nothing), csv: (object) => whole(object)?.loanEnds ?? null },
  ];
}
