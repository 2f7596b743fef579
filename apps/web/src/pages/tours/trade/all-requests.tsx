import { Button } from '@mantine/core';
import { answerOf, api } from '../../../api/client';
import { StateChip } from '../../../parts/chip';
import { Scrolled } from '../../../parts/scrolled';
import { useList } from '../../../parts/use-list';
import { When } from '../../../parts/when';
import { useWords } from '../../../texts/use-words';
import { wholeStay } from '../words';
import type { DatesRequest } from './trade';
import around from '../tours.module.css';

/** Every request for dates of a tour with what became of it and why, for its organiser; whoever may not read it sees nothing. */
export function AllRequests({ tourId }: { tourId: string }) {
  const t = useWords('trade');
  const list = useList<DatesRequest>({
    queryKey: ['tour', tourId, 'requests'],
    rowKey: ({ id }) => id,
    page: (after, signal) => answerOf(api.GET('/api/touring/tours/{id}/requests', { params: { path: { id: tourId }, query: { limit: 50, after } }, signal })),
  });
  if (list.isPending || list.error) return null;
  return (
    <details className={around.alt}>
      <summary>{t('requests')}</summary>
      <p className="small dim">{t(list.rows.length === 0 ? 'requests.none' : 'requests.lead')}</p>
      <Scrolled label={t('requests')}>
        <table className="t">
          <thead>
            <tr>
              {['host', 'dates', 'placed', 'state', 'reason'].map((name) => (
                <th key={name} scope="col">
                  {t(`request.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((request) => (
              <tr key={request.id}>
                <td>{request.host ?? '…'}</td>
                <td className="num nowrap">{wholeStay(request)}</td>
                <td className="nowrap">
                  <When at={request.placedAt} plain />
                </td>
                <td>
                  <StateChip state={request.state} />
                </td>
                <td className="small">{request.remark ?? request.reason?.replaceAll('-', ' ') ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {list.hasMore && <Button onClick={list.more}>{t('more')}</Button>}
    </details>
  );
}
