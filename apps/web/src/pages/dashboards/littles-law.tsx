import { useTranslation } from 'react-i18next';
import { Chip, type Tone } from '../../parts/chip';
import { numberInWords } from '../../parts/reading';
import type { Answer } from './figure-types';
import { useWords } from './words';
import css from './dashboards.module.css';

const TONES: Readonly<Record<Answer<'littles-law'>['verdict'], Tone>> = { holds: 'jade', 'in-doubt': 'us', 'too-few': 'grey' };

/** A badge that says whether the figures agree with each other, and what each of them is. */
export function LittlesLaw({ law: { verdict, ratio, meanWorkInProgress, departuresPerDay, meanLeadTimeMs, arrivals, departures, definition } }: { law: Answer<'littles-law'> }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const number = (value: number) => numberInWords(value, { maximumFractionDigits: value < 10 ? 2 : 0 });
  return (
    <section className={`card ${css.badge}`}>
      <h2>{t('law.title')}</h2>
      <Chip tone={TONES[verdict]} icon={verdict === 'in-doubt' ? 'alert' : undefined}>
        {t(`law.${verdict}`)}
      </Chip>
      <p>
        {t(`law.${verdict}.text`)}{' '}
        <span className="dim">
          {meanLeadTimeMs === null || ratio === null
            ? t('law.counts', { arrivals, departures })
            : t('law.numbers', { wip: number(meanWorkInProgress), perDay: number(departuresPerDay), lead: words.duration(meanLeadTimeMs), ratio: number(ratio), arrivals: number(arrivals), departures: number(departures) })}
        </span>
      </p>
      <details className="small dim">
        <summary>{t('law.definition')}</summary>
        {definition}
      </details>
    </section>
  );
}
