import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { useOrganisationName } from '../../frame/organisations';
import { ActionBar } from '../../parts/action-bar';
import { Chip } from '../../parts/chip';
import { moneyInWords } from '../../parts/reading';
import { When } from '../../parts/when';
import type { Side, Stay } from '../road/road';
import { DrawForm } from './draw-form';
import { settlementActions } from './settlement-actions';
import { SettlementLines } from './settlement-lines';
import type { Settlement } from './tour-money';
import css from './tour-money.module.css';

const TONES = { draft: 'grey', presented: 'them', 'signed-by-one': 'them', signed: 'jade', paid: 'jade' } as const;

interface SettlementSectionProps {
  readonly stay: Stay;
  readonly settlement: Settlement | null;
  readonly side: Side | null;
}

/** The lines that both sides sign, and the balance to the minor unit. */
export function SettlementSection({ stay, settlement, side }: SettlementSectionProps) {
  const { t } = useTranslation('tour-money');
  const { powers } = useActing();
  const [drawing, draw] = useState(false);
  const actions = settlementActions({ t, stay, settlement, side, powers, draw: () => draw(true) });
  return (
    <section>
      <h2 className={css.head}>
        {t('settlement')}
        {settlement && <Chip tone={TONES[settlement.state]}>{t(`settlement.state.${settlement.state}`)}</Chip>}
      </h2>
      {settlement === null ? <p className="dim">{t('settlement.none')}</p> : <Shown stay={stay} settlement={settlement} />}
      {actions.length > 0 && <ActionBar align="start" actions={actions} version={stay.version} changes={[['settlement', stay.id], ['stay', stay.id]]} />}
      {drawing && <DrawForm stay={stay} settlement={settlement} close={() => draw(false)} />}
    </section>
  );
}

function Shown({ stay, settlement }: { stay: Stay; settlement: Settlement }) {
  const { t } = useTranslation('tour-money');
  const names = { organiser: useOrganisationName(stay.organiserId), host: useOrganisationName(stay.hostId) };
  return (
    <>
      {settlement.cancellation && <p>{t('settlement.cancelled', { days: settlement.cancellation.daysToOpening, percent: settlement.cancellation.shareBasisPoints / 100 })}</p>}
      <SettlementLines settlement={settlement} />
      {settlement.balances.map((balance) => (
        <p key={balance.currency}>
          <b>{balance.minor === 0 ? t('balance.even', { currency: balance.currency }) : t('balance', { debtor: balance.minor > 0 ? names.host : names.organiser, creditor: balance.minor > 0 ? names.organiser : names.host, amount: moneyInWords({ ...balance, minor: Math.abs(balance.minor) }) })}</b>
        </p>
      ))}
      <ul>
        {settlement.signatures.map(({ side, at }) => <li key={side}>{t('signature', { name: names[side] })} <When at={at} plain weekday={false} /></li>)}
      </ul>
      <p className="small dim">{t('hash', { hash: settlement.contentHash.slice(0, 16) })}</p>
    </>
  );
}
