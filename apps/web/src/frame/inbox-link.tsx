import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api, asMyself } from '../api/client';
import { Icon } from '../parts/icon';
import { Link } from './link';
import css from './top-bar.module.css';

const EVERY_MS = 20_000;

/** How much in one's own inbox is unread; asked now and then while the page is looked at. */
export const useUnread = (): number =>
  useQuery({
    queryKey: ['inbox', 'unread-count'],
    queryFn: async () => (await answerOf(api.GET('/api/notifications/inbox/unread-count', { headers: asMyself }))).unread,
    refetchInterval: EVERY_MS,
  }).data ?? 0;

export function InboxLink() {
  const { t } = useTranslation();
  const unread = useUnread();
  return (
    <Link to="/inbox" className={css.plain!} aria-label={t('inbox.unread', { count: unread })} title={t('inbox.unread', { count: unread })}>
      <Icon name="inbox" />
      {unread > 0 && <span className={css.badge}>{unread > 99 ? '99+' : unread}</span>}
    </Link>
  );
}
