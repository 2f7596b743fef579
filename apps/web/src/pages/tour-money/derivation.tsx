import { useTranslation } from 'react-i18next';
import { moneyInWords, numberInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import type { FairShare, Split } from './tour-money';
import css from './tour-money.module.css';

/** How the fair shares came about, host by host, so that anybody can reckon them again. */
export function Derivation({ split: { content, hosts } }: { split: Split }) {
  const { t } = useTranslation('tour-money');
  const km = (metres: number) => numberInWords(metres / 1_000, { maximumFractionDigits: 1 });
  return (
    <div>
      <h3>{t('derivation')}</h3>
      <p className="small dim">{t('derivation.means', { km: km(content.transport.routeMetres ?? 0), count: content.stops.length })}</p>
      {content.transport.derivation.map((fair, at) => {
        const stop = content.stops[at]!;
        const share = moneyInWords({ minor: fair.share, currency: content.currency });
        return (
          <details key={stop.stopId} className={css.unfold}>
            <summary>{t('derivation.of', { name: hosts.find(({ hostId }) => hostId === stop.hostId)?.name ?? '–', share })}</summary>
            <Steps fair={fair} km={km} />
            <p className="small">
              {t('derivation.sum', { km: km(Number(fair.units.numerator) / Number(fair.units.denominator)), exact: fair.units.denominator === '1' ? numberInWords(Number(fair.units.numerator)) : `${fair.units.numerator}/${fair.units.denominator}`, route: km(content.transport.routeMetres ?? 0), total: moneyInWords({ minor: content.transport.totalMinor, currency: content.currency }), share })}
            </p>
            <p className="small">{t(fair.paysMoreThanAlone ? 'derivation.dearer' : 'derivation.cheaper', { km: km(fair.aloneUnits) })}</p>
          </details>
        );
      })}
    </div>
  );
}

function Steps({ fair, km }: { fair: FairShare; km: (metres: number) => string }) {
  const { t } = useTranslation('tour-money');
  return (
    <Scrolled label={t('derivation')}>
      <table className={`t ${css.broad}`}>
        <thead>
          <tr>
            {(['others', 'groups', 'dearer', 'weight', 'part'] as const).map((name) => <th key={name} scope="col" className="r">{t(`step.${name}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {fair.steps.map(({ others, groups, dearerBy, weight }) => (
            <tr key={others}>
              <td className="r">{others}</td>
              <td className="r">{numberInWords(groups)}</td>
              <td className="r">{km(dearerBy)}</td>
              <td className="r">{weight.numerator}/{weight.denominator}</td>
              <td className="r">{km((dearerBy * Number(weight.numerator)) / Number(weight.denominator))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
