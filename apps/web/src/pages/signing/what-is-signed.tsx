import { When } from '../../parts/when';
import { useWords } from '../../texts/use-words';
import type { Agreement } from '../agreements/agreement';
import css from './signing.module.css';

/** The root that is signed, and who has: by which means, and what that can be called. */
export function WhatIsSigned({ agreement }: { agreement: Agreement }) {
  const t = useWords('signing');
  const { text, parties, signatures } = agreement;
  return (
    <section>
      <h2>{t('what')}</h2>
      <p>{t('what-means', { number: text.number })}</p>
      <p className={css.root}>{text.textHash}</p>
      <dl className={css.parties}>
        {parties.map(({ role, name }) => {
          const given = signatures.find(({ signedFor, voided }) => signedFor === role && voided === null);
          return (
            <div key={role}>
              <dt>{name}</dt>
              <dd>{given ? <>{t(`level.${given.evidence?.level ?? 'account-only'}`)}, <When at={given.signedAt} /></> : t('not-yet')}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
