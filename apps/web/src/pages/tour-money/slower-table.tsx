import { useTranslation } from 'react-i18next';
import { dayInWords, numberInWords } from '../../parts/reading';
import { Scrolled } from '../../parts/scrolled';
import { type Carbon, kilograms } from './tour-money';
import css from './tour-money.module.css';

/** What slower freight would save on each transport, and what it would do to the dates. */
export function SlowerTable({ carbon: { legs } }: { carbon: Carbon }) {
  const { t } = useTranslation('tour-money');
  const rows = legs.flatMap((leg) => leg.slower.map((slower) => ({ leg, slower })));
  return (
    <section>
      <h2>{t('slower')}</h2>
      <p className="small dim">{t('slower.means')}</p>
      {rows.length === 0 ? (
        <p>{t('slower.none')}</p>
      ) : (
        <Scrolled label={t('slower')}>
          <table className={`t ${css.broad}`}>
            <thead>
              <tr>
                <th scope="col">{t('leg')}</th>
                <th scope="col">{t('slower.by')}</th>
                <th scope="col" className="r">{t('slower.saves')}</th>
                <th scope="col" className="r">{t('slower.days')}</th>
                <th scope="col">{t('slower.dates')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ leg, slower }) => (
                <tr key={`${leg.legId} ${slower.mode}`}>
                  <td>{leg.from}–{leg.to}, {t(`mode.${leg.mode}`)}</td>
                  <td>{t(`mode.${slower.mode}`)}, {numberInWords(slower.km)} km</td>
                  <td className="r">{numberInWords(kilograms(slower.savedGrams))} kg</td>
                  <td className="r">{slower.days}</td>
                  <td>{slower.lateDays === 0 ? t('slower.fits', { day: dayInWords(slower.arrivesOn, { weekday: false }) }) : t('slower.late', { count: slower.lateDays, day: dayInWords(slower.arrivesOn, { weekday: false }) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
    </section>
  );
}
