import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { Money } from '../../parts/money';
import { When } from '../../parts/when';
import type { Side } from '../road/road';
import type { Settlement } from './tour-money';
import css from './tour-money.module.css';

const TONES = { owed: 'grey', stated: 'them', received: 'jade' } as const;

interface BalancesProps {
  readonly settlement: Settlement;
  readonly names: Readonly<Record<Side, string>>;
}

/** The closing balance in each currency: who owes it to whom and, once both have signed, what they say of its payment. */
export function Balances({ settlement: { balances, payments }, names }: BalancesProps) {
  const { t } = useTranslation('tour-money');
  return (
    <ul className={css.balances}>
      {balances.map(({ minor, currency }) => {
        const payment = payments.find(({ amount }) => amount.currency === currency);
        const [debtor, creditor] = minor > 0 ? [names.host, names.organiser] : [names.organiser, names.host];
        return (
          <li key={currency}>
            <span>{minor === 0 ? t('balance.even', { currency }) : t(payment?.state === 'received' ? 'balance.was' : 'balance', { debtor, creditor })}</span>
            <b className={css.figure}><Money amount={{ minor: Math.abs(minor), currency }} /></b>
            {payment && <PaymentSaid payment={payment} />}
          </li>
        );
      })}
    </ul>
  );
}

function PaymentSaid({ payment: { state, statedAt, receivedAt } }: { payment: Settlement['payments'][number] }) {
  const { t } = useTranslation('tour-money');
  return (
    <span className={css.said}>
      <Chip tone={TONES[state]}>{t(`payment.${state}`)}</Chip>
      {statedAt && <span className="small dim">{t('payment.paid-on')} <When at={statedAt.slice(0, 10)} weekday={false} /></span>}
      {receivedAt && <span className="small dim">{t('payment.received-on')} <When at={receivedAt.slice(0, 10)} weekday={false} /></span>}
    </span>
  );
}
