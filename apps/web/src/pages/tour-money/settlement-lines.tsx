import { useTranslation } from 'react-i18next';
import { Money } from '../../parts/money';
import { Scrolled } from '../../parts/scrolled';
import type { Settlement } from './tour-money';
import css from './tour-money.module.css';

/** What the host owes stands above zero; what is the host's, below. Own costs are shown and not counted. */
export function SettlementLines({ settlement }: { settlement: Settlement }) {
  const { t } = useTranslation('tour-money');
  return (
    <Scrolled label={t('settlement')} className={css.column}>
      <table className="t">
        <thead>
          <tr>
            <th scope="col">{t('line.what')}</th>
            <th scope="col" className="r">{t('cost.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {settlement.lines.map(({ what, amount, counts }, at) => (
            <tr key={at} className={counts ? undefined : 'dim'}>
              <td>{t(`line.${what}`)}</td>
              <td className="r"><Money amount={amount} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
