import { useWords } from '../../texts/use-words';
import card from '../charge/charge.module.css';
import { InCharge } from '../charge/in-charge';
import { roles } from './agreement';
import type { Scene } from './use-agreement';

/** In these the agreement goes on no more, and nobody has to see to it. */
const OVER = ['executed', 'declined', 'withdrawn', 'lapsed'];

/** Who is in charge of an agreement for each party. */
export function AgreementCharge({ scene: { agreement } }: { scene: Scene }) {
  const t = useWords('charge');
  const { id, status, parties, inCharge } = agreement;
  const sides = roles.map((role) => parties.find((party) => party.role === role)!.organisationId);
  return (
    <section className={`card ${card.card}`}>
      <h2>{t('title')}</h2>
      <InCharge thing={{ workflow: 'coproduction.agreement', id, sides }} inCharge={[inCharge.organiser, inCharge.host]} isOver={OVER.includes(status)} changes={[['agreement', id]]} />
    </section>
  );
}
