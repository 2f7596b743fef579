import { Icon } from '../../parts/icon';
import { Initial } from '../../parts/initial';
import { Link } from '../../frame/link';
import { When } from '../../parts/when';
import type { AgreementParty } from './agreement';
import type { Scene } from './use-agreement';
import css from './agreements.module.css';

/** Who takes part, and how each stands to the text as a whole. */
export function PartiesCard({ scene }: { scene: Scene }) {
  const { agreement, t, us } = scene;
  return (
    <section className={`card ${css.parties}`} aria-label={t('parties')}>
      {agreement.parties.map((party) => (
        <div key={party.role}>
          <Initial name={party.name} id={party.organisationId} />
          <span className={css.partyName}>
            <Link className="plain" to={`/people/organisations/${party.organisationId}`}>
              {party.name}
            </Link>
            <small>
              {t(`role.${party.role}`)}
              {party === us && ` · ${t('you')}`}
            </small>
          </span>
          <Consent scene={scene} party={party} />
          <Signed scene={scene} party={party} />
        </div>
      ))}
    </section>
  );
}

function Consent({ scene: { agreement, t }, party }: { scene: Scene; party: AgreementParty }) {
  return party.hasConsented ? (
    <span className="t-jade">
      <Icon name="check" /> {t('party.agreed', { number: agreement.text.number })}
    </span>
  ) : (
    <span className={agreement.status === 'negotiating' ? 't-saffron' : 'dimmer'}>
      <Icon name={agreement.status === 'negotiating' ? 'glass' : 'old'} /> {t('party.not-agreed', { number: agreement.text.number })}
    </span>
  );
}

function Signed({ scene: { agreement, t }, party }: { scene: Scene; party: AgreementParty }) {
  const signature = agreement.signatures.find(({ signedFor, voided }) => signedFor === party.role && voided === null);
  const fallen = agreement.signatures.findLast(({ signedFor, voided }) => signedFor === party.role && voided !== null);
  if (signature)
    return (
      <span className="t-jade" title={t('party.mandate', { id: signature.mandateId })}>
        <Icon name="check" /> {t('party.signed')} <When at={signature.signedAt} plain />
      </span>
    );
  return (
    <span className="dimmer">
      <Icon name={fallen ? 'old' : 'clock'} /> {fallen ? t(`party.void.${fallen.voided!.reason}`) : t('party.not-signed')}
    </span>
  );
}
