import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Icon } from '../../parts/icon';
import { logsQuery } from './logs';
import css from './dashboards.module.css';

/** Says on every page that an imported log is looked at, and leads back to the platform's own workflows. */
export function LogLine({ id }: { id: string }) {
  const { t } = useTranslation('dashboards');
  const { data } = useQuery(logsQuery);
  const log = data?.items.find((one) => one.id === id);
  return (
    <p className={css.logLine}>
      <Icon name="report" />
      <span>
        {t('log.looking')} <b>{log?.name ?? '…'}</b>. {t('log.stands-still')}
      </span>
      <Link to="/dashboards">{t('log.back')}</Link>
    </p>
  );
}
