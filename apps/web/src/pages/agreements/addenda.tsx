import { When } from '../../parts/when';
import type { Agreement } from './agreement';
import { daysInWords } from './clause-words';
import type { Scene } from './use-agreement';
import css from './agreements.module.css';

type Sealed = Agreement['addenda'][number];

/** Other dates agreed on after the signatures, in order: they stand below the text, which stays as it was signed. */
export function Addenda({ scene }: { scene: Scene }) {
  const { addenda } = scene.agreement;
  return addenda.map((sealed) => <Addendum key={sealed.hash} scene={scene} sealed={sealed} isLast={sealed === addenda.at(-1)} />);
}

function Addendum({ scene: { t, nameOf }, sealed: { addendum, hash }, isLast }: { scene: Scene; sealed: Sealed; isLast: boolean }) {
  const { header, before, after, askedBy, askedAt, agreedAt } = addendum;
  const zone = after.occupancy.zone;
  return (
    <section id={`addendum-${header.number}`} className={css.clause}>
      <div className={css.clauseHead}>
        <h3>{t('addendum', { number: header.number })}</h3>
        <span className="small dim">{t(isLast ? 'addendum.holds' : 'addendum.held')}</span>
      </div>
      <table className={css.moved}>
        <thead>
          <tr><td /><th scope="col">{t('addendum.before')}</th><th scope="col">{t('addendum.after')}</th></tr>
        </thead>
        <tbody>
          {(['occupancy', 'opening'] as const).map((what) => (
            <tr key={what}><th scope="row">{t(`addendum.${what}`)}</th><td><del>{daysInWords(before[what])}</del></td><td>{daysInWords(after[what])}</td></tr>
          ))}
        </tbody>
      </table>
      <p className="small dim">
        {askedBy && askedAt && <>{t('addendum.asked', { name: nameOf(askedBy) })} <When at={askedAt} zone={zone} />. </>}
        {t('addendum.agreed')} <When at={agreedAt} zone={zone} />. SHA-256 <code className={css.hash}>{hash}</code>
      </p>
    </section>
  );
}

/** On the clause that an addendum has changed: where to look now. */
export function ChangedLater({ scene: { agreement, t } }: { scene: Scene }) {
  const last = agreement.addenda.at(-1)?.addendum.header.number;
  return last === undefined ? null : <p className={css.later}><a href={`#addendum-${last}`}>{t('addendum.see', { number: last })}</a></p>;
}
