import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { PageShape } from '../../frame/page-shape';
import { ObjectHeader } from '../../parts/object-header';
import { stayQuery, type Side } from '../road/road';
import { QuoteSection } from './quote-section';
import { SettlementSection } from './settlement-section';
import { settlementQuery } from './tour-money';
import css from './tour-money.module.css';

/** The account of one stop: what is owed when it is over, and, while it can still be given up, what that would cost. */
export function StopMoneyPage() {
  const { t } = useTranslation('tour-money');
  const { id } = useParams({ strict: false }) as { id: string };
  const { organisation } = useActing();
  const [stay, settlement] = [useQuery(stayQuery(id)), useQuery(settlementQuery(id))];
  const error = stay.error ?? settlement.error;
  if (!stay.data || settlement.data === undefined) return error ? <ErrorPage error={error} reset={() => void Promise.all([stay.refetch(), settlement.refetch()])} /> : <PageShape />;
  const side: Side | null = organisation?.id === stay.data.organiserId ? 'organiser' : organisation?.id === stay.data.hostId ? 'host' : null;
  return (
    <div className="wide">
      <ObjectHeader crumb={{ to: `/tours/stays/${id}`, label: stay.data.title }} title={t('account')} actions={<Link to={`/tours/${stay.data.tourId}/money`}>{t('title')}</Link>} />
      <div className={css.body}>
        <SettlementSection stay={stay.data} settlement={settlement.data} side={side} />
        {['preparing', 'ready', 'in-delivery'].includes(stay.data.state) && <QuoteSection stay={stay.data} side={side} />}
      </div>
    </div>
  );
}
