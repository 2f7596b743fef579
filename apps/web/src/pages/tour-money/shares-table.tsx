import { useTranslation } from 'react-i18next';
import { Money } from '../../parts/money';
import { Scrolled } from '../../parts/scrolled';
import type { Split } from './tour-money';
import css from './tour-money.module.css';

/** Each stop's share, of what it is made, and beside a fair one what an equal one would be and what going alone would cost. */
export function SharesTable({ split: { content, hosts } }: { split: Split }) {
  const { t } = useTranslation('tour-money');
  const amount = (minor: number | undefined) => <Money amount={minor === undefined ? null : { minor, currency: content.currency }} />;
  const isFair = content.transport.derivation.length > 0;
  return (
    <Scrolled label={t('shares')}>
      <table className={`t ${css.broad}`}>
        <thead>
          <tr>
            <th scope="col">{t('share.host')}</th>
            <th scope="col" className="r">{t('share.transport')}</th>
            {isFair && <th scope="col" className="r">{t('share.equal')}</th>}
            {isFair && <th scope="col" className="r">{t('share.alone')}</th>}
            <th scope="col" className="r">{t('share.rest')}</th>
            <th scope="col" className="r">{t('share.due')}</th>
          </tr>
        </thead>
        <tbody>
          {content.stops.map(({ stopId, hostId, dueMinor }, at) => {
            const fair = content.transport.derivation[at];
            return (
              <tr key={stopId}>
                <td>{hosts.find((host) => host.hostId === hostId)?.name ?? '–'}{fair?.paysMoreThanAlone && <p className="small">{t('share.more-than-alone')}</p>}</td>
                <td className="r">{amount(content.transport.shares[at])}</td>
                {isFair && <td className="r">{amount(fair?.equalShare)}</td>}
                {isFair && <td className="r">{amount(fair?.alone)}</td>}
                <td className="r">{amount(content.rest.shares[at])}</td>
                <td className="r"><b>{amount(dueMinor)}</b></td>
              </tr>
            );
          })}
          {content.organiserMinor > 0 && (
            <tr>
              <td>{t('share.organiser')}</td>
              <td className="r" colSpan={isFair ? 5 : 3}>{amount(content.organiserMinor)}</td>
            </tr>
          )}
          <tr>
            <td><b>{t('share.total')}</b></td>
            <td className="r" colSpan={isFair ? 5 : 3}><b>{amount(content.totalMinor)}</b></td>
          </tr>
        </tbody>
      </table>
    </Scrolled>
  );
}
