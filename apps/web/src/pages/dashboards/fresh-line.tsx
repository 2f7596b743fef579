import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { useActing } from '../../frame/acting';
import { Icon } from '../../parts/icon';
import { useDashboardSearch } from './figures';
import { useHealth } from './health';
import { latestOf } from './health-figures';
import { useWords } from './words';
import css from './dashboards.module.css';

/** How late the data are, where they are late: which service, by how much, how much is on its way. */
export function FreshLine() {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const { administrator } = useActing();
  const { log } = useDashboardSearch();
  const health = useHealth(administrator && !log);
  const late = latestOf(health.data ?? [], Date.now());
  if (!late) return null;
  return (
    <p className={css.fresh} role="status">
      <Icon name="alert" />
      <span>
        <b>{t('fresh.title')}</b> {t(late.parked > 0 ? 'fresh.parked' : 'fresh.behind', { service: words.service(late.service), age: words.duration(late.behindMs), count: late.parked > 0 ? late.parked : late.waiting })}{' '}
        <Link to={late.parked > 0 ? '/dashboards/dead-letters' : '/dashboards/health'}>{t('fresh.why')}</Link>
      </span>
    </p>
  );
}
