import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { StateChip } from '../../parts/chip';
import { Icon } from '../../parts/icon';
import { agreementsOfQuery } from './touring';
import css from './tours.module.css';

/** The way from a stop to its agreements, the present one first; nothing while there is none. */
export function AgreementLink({ stopId }: { stopId: string }) {
  const { t } = useTranslation('tours');
  const agreements = useQuery(agreementsOfQuery(stopId)).data ?? [];
  return agreements.map(({ id, status }) => (
    <p key={id} className={css.agreement}>
      <Icon name="agree" />
      <Link to={`/agreements/${id}`}>{t('agreement')}</Link>
      <StateChip state={status} />
    </p>
  ));
}
