import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { Bars } from '../../frame/page-shape';
import { Link, useGo } from '../../frame/link';
import { useUnread } from '../../frame/inbox-link';
import { say } from '../../frame/toasts';
import { EmptyState } from '../../parts/empty-state';
import { FilterBar, useFilters } from '../../parts/filter-bar';
import { Icon } from '../../parts/icon';
import { PageHeader } from '../../parts/page-header';
import { Refusal } from '../../parts/refusal';
import { useList } from '../../parts/use-list';
import { useListKeys } from '../../parts/use-list-keys';
import { When } from '../../parts/when';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import { forMe, objectOf, type Notification } from './notification';
import css from './inbox.module.css';

/** What one has been told, the latest first; one may act from it at once. What comes while one looks waits behind a button. */
export function InboxPage() {
  const t = useWords('inbox');
  const go = useGo();
  const queries = useQueryClient();
  const unread = useUnread();
  const [{ show }] = useFilters();
  const [error, setError] = useState<unknown>(null);
  const list = useList<Notification>({
    queryKey: ['inbox', 'list', show, languageNow()],
    rowKey: ({ id }) => id,
    everyMs: 20_000,
    page: async (after, signal) => (await answerOf(api.GET('/api/notifications/inbox', { params: { query: { limit: 30, after, unread: show === undefined ? undefined : show === 'unread' } }, headers: forMe(), signal }))),
  });
  const [chosen, choose] = useListKeys(list.rows.length, (index) => go(`/inbox/${list.rows[index]!.id}`), (index) => document.getElementById(`notice-${index}`)?.querySelector('a')?.focus());

  async function markRead(notification: Notification): Promise<void> {
    try {
      setError(null);
      await answerOf(api.POST('/api/notifications/inbox/{id}/read', { params: { path: { id: notification.id } }, headers: { ...commandHeaders({ version: notification.version }), ...forMe() } }));
      await queries.invalidateQueries({ queryKey: ['inbox'] });
      say(t('done.read'));
    } catch (refused) {
      setError(refused);
    }
  }

  return (
    <div className="read">
      <PageHeader title={t('title')} lead={t('lead', { count: unread })} actions={<Button leftSection={<Icon name="bell" />} onClick={() => go('/inbox/settings')}>{t('settings')}</Button>} />
      <FilterBar filters={[{ name: 'show', label: t('show'), kind: 'choice', options: ['unread', 'read'].map((value) => ({ value, label: t(`show.${value}`) })) }]} />
      {error !== null && <Refusal error={error} />}
      {list.fresh > 0 && (
        <button type="button" className={css.fresh} onClick={list.again}>
          {t('fresh', { count: list.fresh })}
        </button>
      )}
      {list.isPending && <Bars rows={6} height={72} />}
      {list.error !== null && <Refusal error={list.error} ways={[{ button: <Button onClick={list.again}>{t('again')}</Button> }]} />}
      {!list.isPending && list.error === null && list.rows.length === 0 && <EmptyState icon="inbox" title={t(`empty.${show ?? 'all'}`)} hint={t('empty.hint')} />}
      <ol className={css.list} aria-label={t('title')}>
        {list.rows.map((row, index) => (
          <Line key={row.id} index={index} row={row} isChosen={index === chosen} choose={() => choose(index)} markRead={() => void markRead(row)} />
        ))}
      </ol>
      {list.hasMore && <Button loading={list.isFetchingMore} onClick={list.more}>{t('more')}</Button>}
    </div>
  );
}

function Line({ row, index, isChosen, choose, markRead }: { row: Notification; index: number; isChosen: boolean; choose: () => void; markRead: () => void }) {
  const t = useWords('inbox');
  const object = objectOf(row.about);
  const isUnread = row.state === 'delivered';
  return (
    <li id={`notice-${index}`} className={`${css.line} ${isUnread ? css.unread : ''} ${isChosen ? css.chosen : ''}`}>
      <span className={css.dot}>{isUnread && <span className="vh">{t('unread')}</span>}</span>
      <div>
        <Link className={`plain ${css.subject}`} to={`/inbox/${row.id}`} onFocus={choose}>
          {row.subject}
        </Link>
        <p className={css.text}>{row.text}</p>
        <small className={css.meta}>
          <When at={row.createdAt} plain /> · {t(`category.${row.category}`)}
          {row.actsFor !== null && ` · ${t('for', { name: row.actsFor })}`}
        </small>
      </div>
      <div className={css.do}>
        {object && <Link to={object.to} className={css.go}>{t(`open.${object.kind}`)}</Link>}
        {isUnread && (
          <Button variant="subtle" size="compact-sm" onClick={markRead} aria-label={t('mark-read.of', { subject: row.subject })}>
            {t('mark-read')}
          </Button>
        )}
      </div>
    </li>
  );
}
