import { useTranslation } from 'react-i18next';
import { countryName } from '../../parts/countries';
import type { Verdict } from './constellation';

/** What the UNESCO Convention of 2005 suggests between partners of two kinds: to be proposed in the text, never demanded. */
export function Preferences({ preferences }: { preferences: Verdict['preferences'] }) {
  const { t } = useTranslation('treaties');
  if (preferences.length === 0) return null;
  return (
    <section className="card" style={{ padding: 16 }}>
      <h2>{t('preferences')}</h2>
      <p className="small dim">{t('preferences.lead')}</p>
      {preferences.map(({ country, givenBy, clauses, source, confidence }) => (
        <div key={country}>
          <h3>{countryName(country)}</h3>
          <p className="small">{t('preferences.given-by', { names: givenBy.map((one) => `${countryName(one.country)} (${t(`bound.${one.bound as 'yes'}`)})`).join(', ') })}</p>
          <ul className="small">{clauses.map((clause) => <li key={clause}>{t(`clause.${clause as 'fee-floor'}`)}</li>)}</ul>
          <p className="small dim">{t(`confidence.${confidence as 'TEXT'}`)}: {source}</p>
        </div>
      ))}
    </section>
  );
}
