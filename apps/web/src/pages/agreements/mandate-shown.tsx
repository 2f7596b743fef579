import type { Amount } from '../../parts/money';
import { dayInWords, moneyInWords } from '../../parts/reading';
import type { Scene } from './use-agreement';
import { reaches } from './liability';
import css from './agreements.module.css';

export interface SigningMandate {
  readonly id: string;
  readonly organisationId: string;
  readonly power: string;
  readonly validTo: string | null;
  readonly limit: Amount | null;
}

/** By which right one signs, how far it goes, and what the agreement may come to cost: before one signs, not after a refusal. */
export function MandateShown({ scene: { t, us }, mandate, liability }: { scene: Scene; mandate: SigningMandate; liability: readonly Amount[] }) {
  const reached = reaches(mandate.limit, liability);
  return (
    <div className={css.mandate}>
      <dl>
      <div>
        <dt>{t('sign.mandate')}</dt>
        <dd>{mandate.validTo ? t('sign.mandate.until', { day: dayInWords(mandate.validTo) }) : t('sign.mandate.open')}</dd>
      </div>
      {liability.map((amount) => (
        <div key={amount.currency}>
          <dt>{t('sign.liability')}</dt>
          <dd className="num">{moneyInWords(amount)}</dd>
        </div>
      ))}
      <div className={reached === 'no' || reached === 'other-currency' ? 't-madder' : undefined}>
        <dt>{t('sign.limit')}</dt>
        <dd className="num">{mandate.limit ? moneyInWords(mandate.limit) : t('sign.unlimited')}</dd>
      </div>
      </dl>
      <p className="small dim">{t(`sign.explained.${us!.role}`)}</p>
    </div>
  );
}
