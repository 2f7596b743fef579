import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../api/client';
import { DataTable, type Column } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { Money } from '../../parts/money';
import { useList } from '../../parts/use-list';
import { When } from '../../parts/when';
import { type Account, type Receipt, shownAmount } from './account';

/** The book, entry by entry; nothing in it is ever changed. */
export function Receipts({ account: { id, version } }: { account: Account }) {
  const { t } = useTranslation('money');
  const list = useList<Receipt>({
    queryKey: ['money', id, 'receipts', version],
    rowKey: ({ number }) => String(number),
    page: (after, signal) => answerOf(api.GET('/api/coproduction/money/accounts/{id}/receipts', { params: { path: { id }, query: { limit: 100, after } }, signal })),
  });
  const columns: Column<Receipt>[] = [
    { key: 'number', title: t('receipt.number'), width: '64px', numeric: true, cell: ({ number }) => number, csv: ({ number }) => number },
    { key: 'day', title: t('receipt.day'), width: '120px', cell: ({ receivedOn }) => <When at={receivedOn} weekday={false} />, csv: ({ receivedOn }) => receivedOn },
    { key: 'kind', title: t('record.direction'), width: 'minmax(0, 1fr)', cell: ({ kind, corrects }) => t(`receipt.kind.${kind}`, { number: corrects }), csv: ({ kind }) => kind },
    { key: 'reference', title: t('receipt.reference'), width: 'minmax(0, 1fr)', desk: true, cell: ({ reference }) => reference ?? <span className="dimmer">–</span>, csv: ({ reference }) => reference ?? '' },
    { key: 'amount', title: t('receipt.amount'), width: '160px', numeric: true, cell: ({ minor, currency }) => <Money amount={shownAmount(minor, currency)} />, csv: ({ minor, currency }) => `${minor} ${currency}` },
  ];
  return (
    <section>
      <h2>{t('receipts')}</h2>
      <DataTable caption={t('receipts')} columns={columns} list={list} empty={<EmptyState icon="chart" title={t('receipts.none')} hint={t('receipts.none.hint')} />} />
    </section>
  );
}
