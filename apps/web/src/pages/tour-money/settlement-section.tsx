import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../frame/acting';
import { ActionBar } from '../../parts/action-bar';
import { When } from '../../parts/when';
import type { Side, Stay } from '../road/road';
import { Balances } from './balances';
import { DrawForm } from './draw-form';
import { settlementActions } from './settlement-actions';
import { SettlementLines } from './settlement-lines';
import type { Settlement } from './tour-money';

interface SettlementSectionProps {
  readonly stay: Stay;
  readonly settlement: Settlement | null;
  readonly side: Side | null;
  readonly names: Readonly<Record<Side, string>>;
}

/** The lines that both sides sign, and the balance to the minor unit. */
export function SettlementSection({ stay, settlement, side, names }: SettlementSectionProps) {
  const { t } = useTranslation('tour-money');
  const { powers } = useActing();
  const [drawing, draw] = useState(false);
  const actions = settlementActions({ t, stay, settlement, side, powers, draw: () => draw(true) });
  return (
    <section>
      <h2>{t('settlement')}</h2>
      {settlement === null ? <p className="dim">{t('settlement.none')}</p> : <Shown settlement={settlement} names={names} />}
      {actions.length > 0 && <ActionBar align="start" actions={actions} version={stay.version} changes={[['settlement', stay.id], ['stay', stay.id]]} />}
      {drawing && <DrawForm stay={stay} settlement={settlement} close={() => draw(false)} />}
    </section>
  );
}

function Shown({ settlement, names }: { settlement: Settlement; names: Readonly<Record<Side, string>> }) {
  const { t } = useTranslation('tour-money');
  return (
    <>
      {settlement.cancellation && <p>{t('settlement.cancelled', { days: settlement.cancellation.daysToOpening, percent: settlement.cancellation.shareBasisPoints / 100 })}</p>}
      <SettlementLines settlement={settlement} />
      <Balances settlement={settlement} names={names} />
      {settlement.signatures.length > 0 && (
        <ul>
          {settlement.signatures.map(({ side, at }) => <li key={side}>{t('signature', { name: names[side] })} <When at={at} plain weekday={false} /></li>)}
        </ul>
      )}
      <p className="small dim">{t('hash', { hash: settlement.contentHash.slice(0, 16) })}</p>
    </>
  );
}
