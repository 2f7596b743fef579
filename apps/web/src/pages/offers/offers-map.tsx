import { useTranslation } from 'react-i18next';
import { nameOf } from '../../frame/organisations';
import { WorldMap, type MapPlace } from '../../parts/world-map';
import type { Offer } from '../tours/touring';
import { useOrganisations } from '../tours/use-bench';
import css from './offers.module.css';

const DEGREE = 1_000_000;

/** Where the offers come from: each organiser with how many it has; choosing one shows its offers alone. */
export function OffersMap({ offers, chosen, choose }: { offers: readonly Offer[]; chosen: string | null; choose: (organiserId: string) => void }) {
  const { t } = useTranslation('offers');
  const counts = new Map<string, number>();
  for (const { organiserId } of offers) counts.set(organiserId, (counts.get(organiserId) ?? 0) + 1);
  const organisations = useOrganisations([...counts.keys()]);
  const places = [...organisations.values()].flatMap((one): MapPlace[] =>
    one.latitudeMicrodegrees === null || one.longitudeMicrodegrees === null
      ? []
      : [{ id: one.id, mark: String(counts.get(one.id)), label: one.city ?? nameOf(one), longitude: one.longitudeMicrodegrees / DEGREE, latitude: one.latitudeMicrodegrees / DEGREE }],
  );
  const hidden = counts.size - places.length;
  return (
    <figure className={`card ${css.map}`}>
      <WorldMap title={t('map', { count: places.length })} places={places} height={360} selected={chosen} onSelect={choose} />
      <figcaption className="small dim">{hidden > 0 ? t('map.hidden', { count: hidden }) : t('map.hint')}</figcaption>
    </figure>
  );
}
