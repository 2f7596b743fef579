import { useTranslation } from 'react-i18next';
import { dayInWords, numberInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import { type PlannedRoute, type RoutePlan, venueName } from './route-plans';

interface StopsTableProps {
  readonly plan: RoutePlan;
  readonly route: PlannedRoute;
  /** Prices are those of the first route alone. */
  readonly priced: boolean;
}

/** The calendar of a route: each stop's days and room to move, and what it costs the tour. */
export function StopsTable({ plan, route, priced }: StopsTableProps) {
  const { t } = useTranslation('routing');
  const day = (value: string) => dayInWords(value, { weekday: false });
  const amount = (value: number | null | undefined) => (value == null ? '–' : numberInWords(value, { maximumFractionDigits: 0 }));
  return (
    <Scrolled label={t('stops')}>
      <table className="t">
        <caption className="vh">{t('stops')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('venue.name')}</th>
            <th scope="col">{t('delivery')}</th>
            <th scope="col">{t('dispatch')}</th>
            <th scope="col">{t('float')}</th>
            {priced && <th scope="col" className="r">{t('price')}</th>}
            {priced && <th scope="col" className="r">{t('price.day')}</th>}
          </tr>
        </thead>
        <tbody>
          {route.stops.map(({ ref, delivery, dispatch, earliest, latest }) => {
            const price = plan.prices.find((one) => one.ref === ref);
            const best = Math.max(price?.dayEarlier ?? 0, price?.dayLater ?? 0);
            return (
              <tr key={ref}>
                <th scope="row">{venueName(plan, ref)}</th>
                <td>{day(delivery)}</td>
                <td>{day(dispatch)}</td>
                <td>{earliest === latest ? t('float.none') : t('float.between', { earliest: day(earliest), latest: day(latest) })}</td>
                {priced && <td className="r">{amount(price?.price)}</td>}
                {priced && <td className="r">{amount(price?.dayEarlier == null && price?.dayLater == null ? null : best)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="small dim">{t('leaves-returns', { leaves: day(route.departure), returns: day(route.returned), km: numberInWords(route.km) })}{priced && ` ${t('price.means')}`}</p>
    </Scrolled>
  );
}
