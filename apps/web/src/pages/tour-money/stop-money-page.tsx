import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { ErrorPage } from '../../frame/error-page';
import { Link } from '../../frame/link';
import { useOrganisationName } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { Chip } from '../../parts/chip';
import { ObjectHeader } from '../../parts/object-header';
import { stayQuery, type Side, type Stay } from '../road/road';
import { mustActOn } from './payments';
import { QuoteSection } from './quote-section';
import { SettlementSection } from './settlement-section';
import { SumsSection } from './sums-section';
import { type Settlement, settlementQuery } from './tour-money';
import css from './tour-money.module.css';

const TONES = { us: 'us', them: 'them', none: 'jade' } as const;

/** The account of one stop: what is owed when it is over, and, while it can still be given up, what that would cost. */
export function StopMoneyPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { organisation } = useActing();
  const [stay, settlement] = [useQuery(stayQuery(id)), useQuery(settlementQuery(id))];
  const error = stay.error ?? settlement.error;
  if (!stay.data || settlement.data === undefined) return error ? <ErrorPage error={error} reset={() => void Promise.all([stay.refetch(), settlement.refetch()])} /> : <PageShape />;
  const side: Side | null = organisation?.id === stay.data.organiserId ? 'organiser' : organisation?.id === stay.data.hostId ? 'host' : null;
  return <AccountOf stay={stay.data} settlement={settlement.data} side={side} />;
}

function AccountOf({ stay, settlement, side }: { stay: Stay; settlement: Settlement | null; side: Side | null }) {
  const { t } = useTranslation('tour-money');
  const names = { organiser: useOrganisationName(stay.organiserId), host: useOrganisationName(stay.hostId) };
  const must = mustActOn({ t, settlement, side, names });
  return (
    <div className="wide">
      <ObjectHeader
        crumb={{ to: `/tours/stays/${stay.id}`, label: stay.title }}
        title={t('account')}
        state={settlement && <Chip tone={settlement.state === 'draft' ? 'grey' : TONES[must?.who ?? 'them']}>{t(`settlement.state.${settlement.state}`)}</Chip>}
        must={isOver(stay) ? must : null}
        actions={<Link to={`/tours/${stay.tourId}/money`}>{t('title')}</Link>}
      />
      <div className={css.body}>
        <SettlementSection stay={stay} settlement={settlement} side={side} names={names} />
        {side !== null && !isOver(stay) && <SumsSection stay={stay} side={side} />}
        {['preparing', 'ready', 'in-delivery'].includes(stay.state) && <QuoteSection stay={stay} side={side} />}
      </div>
    </div>
  );
}

/** From then on an account can be presented, and there is nothing left to reckon beforehand. */
const isOver = ({ state }: Stay): boolean => ['dispatched', 'reported', 'settled'].includes(state) || state.startsWith('cancelled');
