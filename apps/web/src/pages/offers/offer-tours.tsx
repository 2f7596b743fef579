import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '../../frame/link';
import { Bars } from '../../frame/page-shape';
import { StateChip } from '../../parts/chip';
import { EmptyState } from '../../parts/empty-state';
import { When } from '../../parts/when';
import { toursOfQuery, type Offer } from '../tours/touring';
import css from './offers.module.css';

/** The tours of an offer: each one set, in which hosts hold dates. */
export function OfferTours({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const tours = useQuery(toursOfQuery(offer.id)).data;
  return (
    <section>
      <h2>{t('tours')}</h2>
      {!tours && <Bars rows={2} height={44} />}
      {tours?.length === 0 && <EmptyState icon="tour" title={t('tours.none')} hint={t(offer.state === 'published' ? 'tours.none.published' : 'tours.none.hint')} />}
      <ul className={css.tours}>
        {tours?.map(({ id, title, state, createdAt, leastTurnaroundDays }) => (
          <li key={id}>
            <Link to={`/tours/${id}`}>{title}</Link>
            <span className="small dim">
              {t('tours.since')} <When at={createdAt.slice(0, 10)} weekday={false} /> · {t('tours.turnaround', { count: leastTurnaroundDays ?? 0 })}
            </span>
            <StateChip state={state} tone={state === 'planned' ? 'jade' : 'grey'} />
          </li>
        ))}
      </ul>
    </section>
  );
}
