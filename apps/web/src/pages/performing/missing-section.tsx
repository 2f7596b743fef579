import { Icon } from '../../parts/icon';
import { InTheWay } from '../../parts/in-the-way';
import { useWords } from '../../texts/use-words';
import { useMissingWords } from './missing-words';
import { type Engagement, leadingStep } from './performing';
import css from './performing.module.css';

/** What the next step still waits for. */
export function MissingSection({ engagement }: { engagement: Engagement }) {
  const t = useWords('performing');
  const words = useMissingWords();
  const step = leadingStep(engagement);
  if (step === null) return null;
  return (
    <section>
      <h2>{t('missing')}</h2>
      <p>{step.missing.length === 0 ? t('missing.nothing') : t('missing.for', { step: t(`do.${step.step}`) })}</p>
      <ul className={css.missing}>
        {step.missing.map((one) => (
          <li key={`${one.what}${one.which ?? ''}`}>
            <Icon name="glass" />
            {words(one)}
          </li>
        ))}
      </ul>
      {step.missing.some(({ what }) => what === 'first-in-line' || what === 'days-confirmed') && <InTheWay occupants={engagement.inTheWay} />}
    </section>
  );
}
