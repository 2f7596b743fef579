import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Icon } from '../../parts/icon';

/** The way from a stop to its stay, once it is confirmed. */
export function StayLink({ stop: { id, state } }: { stop: { readonly id: string; readonly state: string } }) {
  const { t } = useTranslation(['road', 'tour-money']);
  if (!['confirmed', 'concluded', 'cancelled'].includes(state)) return null;
  return (
    <p>
      <Icon name="tour" /> <Link to={`/tours/stays/${id}`}>{t('title')}</Link> · <Link to={`/tours/stays/${id}/money`}>{t('to-account', { ns: 'tour-money' })}</Link>
    </p>
  );
}
