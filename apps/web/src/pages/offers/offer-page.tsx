import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorPage } from '../../frame/error-page';
import { useOrganisationName } from '../../frame/organisations';
import { PageShape } from '../../frame/page-shape';
import { useActing } from '../../frame/acting';
import { StateChip } from '../../parts/chip';
import { ObjectHeader } from '../../parts/object-header';
import { OfferTerms } from '../tours/offer-terms';
import { offerQuery, offerStepsQuery, type Offer } from '../tours/touring';
import { OfferLinks } from '../venues/offer-links';
import { roleIn } from './offer-actions';
import { OfferActions } from './offer-actions-bar';
import { useOfferAsk } from './offer-ask';
import { OfferStory } from './offer-story';
import { OfferTours } from './offer-tours';
import { OfferTrack } from './offer-track';
import { LastRemark } from './last-remark';
import css from './offers.module.css';

export function OfferPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const offer = useQuery(offerQuery(id));
  if (!offer.data) return offer.error ? <ErrorPage error={offer.error} reset={() => void offer.refetch()} /> : <PageShape />;
  return <OfferInFull offer={offer.data} />;
}

/** An offer: whose turn it is, what can be done, its terms, the tours of it, and what happened so far. */
function OfferInFull({ offer }: { offer: Offer }) {
  const { t } = useTranslation('offers');
  const { organisation, powers } = useActing();
  const organiser = useOrganisationName(offer.organiserId);
  const role = roleIn(offer, { organisationId: organisation?.id ?? null, powers });
  const steps = useQuery({ ...offerStepsQuery(offer.id), enabled: role !== null }).data ?? null;
  const ask = useOfferAsk(offer, role, steps);
  return (
    <div className="wide">
      <ObjectHeader
        crumb={{ to: '/tours/offers', label: t('title'), note: [t(`kind.${offer.kind}`, { ns: 'tours' }), organiser].join(' · ') }}
        title={offer.title}
        state={<StateChip state={offer.state} mustAct={ask?.who === 'us' ? 'us' : 'them'} />}
        must={ask}
        actions={<OfferActions offer={offer} role={role} />}
        track={<OfferTrack offer={offer} steps={steps} ours={ask?.who === 'us'} />}
      />
      <div className={css.body}>
        <div className={css.main}>
          {offer.state === 'changes-requested' && steps && <LastRemark steps={steps} />}
          <section>
            <h2>{t('terms')}</h2>
            <OfferTerms offer={offer} />
            <OfferLinks offer={offer} />
          </section>
          <OfferTours offer={offer} />
        </div>
        <aside className={css.side}>
          <h2>{t('story')}</h2>
          {steps ? <OfferStory steps={steps} organiser={organiser} /> : <p className="dim small">{t('story.closed')}</p>}
        </aside>
      </div>
    </div>
  );
}
