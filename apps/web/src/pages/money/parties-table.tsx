import { useTranslation } from 'react-i18next';
import { Money } from '../../parts/money';
import { moneyInWords } from '../../parts/reading';
import { type Account, shownAmount } from './account';
import css from './money.module.css';

/** What each party was paid, and how much must come in before it has everything back. */
export function PartiesTable({ account: { parties, currency, balance, whole } }: { account: Account }) {
  const { t } = useTranslation('money');
  const untilWhole = new Map(whole.map(({ party, receipts }) => [party, receipts]));
  return (
    <table className={css.table}>
      <caption className="vh">{t('parties')}</caption>
      <thead>
        <tr><th scope="col">{t('party.name')}</th><th scope="col" className={css.amount}>{t('party.paid')}</th><th scope="col" className={css.amount}>{t('party.whole')}</th></tr>
      </thead>
      <tbody>
        {parties.map(({ id, name }) => {
          const [receipts, recover] = [untilWhole.get(id) ?? null, balance.toRecover?.[id] ?? '0'];
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td className={css.amount}>
                <Money amount={shownAmount(balance.paid[id] ?? '0', currency)} />
                {recover !== '0' && <small className="t-saffron"> {t('to-recover', { amount: moneyInWords(shownAmount(recover, currency)) })}</small>}
              </td>
              <td className={css.amount}>{receipts === null ? <span className="dim">{t('party.nothing-back')}</span> : <Money amount={shownAmount(receipts, currency)} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
