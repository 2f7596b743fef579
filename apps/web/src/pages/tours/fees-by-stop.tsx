import { useTranslation } from 'react-i18next';
import { Money, type Amount } from '../../parts/money';
import { hostingFee } from './fee';
import { StopChip } from './stop-word';
import type { NumberedStop } from './itinerary';
import type { Bench } from './use-bench';
import { openDays, useWeeks } from './words';
import css from './tours.module.css';

/** What each stop brings, agreed or reckoned by the offer; rivals for the same dates are not counted twice. */
export function FeesByStop({ bench }: { bench: Bench }) {
  const { t } = useTranslation('tours');
  const weeks = useWeeks();
  const { order, offer, placeOf, sideOf } = bench;
  const main = order.filter(({ rivalOf }) => rivalOf === null);
  if (!offer || main.length === 0) return null;
  const feeOf = ({ stop }: NumberedStop): Amount | null => stop.fee ?? hostingFee(offer, stop);
  const total = sum(main.flatMap((one) => feeOf(one) ?? []));
  return (
    <section className={css.alt}>
      <div className={css.altHead}>
        <h2>{t('fees')}</h2>
        <span className="small dim">{t('fees.lead')}</span>
      </div>
      <table className={`t ${css.fees}`}>
        <thead>
          <tr>
            <th scope="col">{t('fees.stop')}</th>
            <th scope="col" className="desk">
              {t('fees.open')}
            </th>
            <th scope="col" className="desk r">
              {t('fees.length')}
            </th>
            <th scope="col" className="r">
              {t('fees.fee')}
            </th>
            <th scope="col" className="r">
              {t('fees.certain')}
            </th>
          </tr>
        </thead>
        <tbody>
          {main.map((one) => (
            <tr key={one.stop.id}>
              <td>
                {one.mark} {placeOf(one.stop)}
              </td>
              <td className="desk num">{openDays(one.stop)}</td>
              <td className="desk r">{weeks(one.stop)}</td>
              <td className="r">{offer.fee ? <Money amount={feeOf(one)} /> : t('fee.free')}</td>
              <td className="r">
                <StopChip stop={one.stop} side={sideOf(one.stop)} />
              </td>
            </tr>
          ))}
        </tbody>
        {total && main.length > 1 && (
          <tfoot>
            <tr>
              <td>{t('fees.tour')}</td>
              <td className="desk" />
              <td className="desk" />
              <td className="r">
                <Money amount={total} />
              </td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

/** Null where there is nothing to add up, or more than one currency. */
function sum(amounts: readonly Amount[]): Amount | null {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return null;
  return { minor: amounts.reduce((total, { minor }) => total + minor, 0), currency: first.currency };
}
