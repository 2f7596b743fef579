import { useTranslation } from 'react-i18next';
import { Chip } from '../../parts/chip';
import { type InstrumentVerdict, type Level, TONES } from './constellation';
import { FindingLine } from './finding-line';
import { FixList } from './fix-list';
import { OpenFacts } from './open-facts';
import type { Move } from './shares';
import css from './treaties.module.css';

interface InstrumentCardProps {
  readonly instrument: InstrumentVerdict;
  readonly governs: boolean;
  readonly facts: Readonly<Record<string, number | boolean>>;
  readonly onFact: (name: string, value: number | boolean) => void;
  readonly onMoves: (moves: readonly Move[]) => void;
}

/** What one instrument says: its verdict, what fails with article and numbers, the way out, what it still asks, and what holds behind a word. */
export function InstrumentCard({ instrument: { id, title, verdict, findings, openFacts, fixes }, governs, facts, onFact, onMoves }: InstrumentCardProps) {
  const { t } = useTranslation('treaties');
  const told = findings.filter(({ result }) => result !== 'holds' && result !== 'asked');
  const holding = findings.filter(({ result }) => result === 'holds');
  return (
    <article className={`card ${css.instrument}`}>
      <header>
        <h2>{id}</h2>
        <Chip tone={TONES[verdict as Level]}>{t(`verdict.${verdict as Level}`)}</Chip>
        {governs && <span className="small">{t('governs.this')}</span>}
      </header>
      <p className="small dim">{title}</p>
      <ul className={css.findings}>
        {told.map((finding, index) => (
          <FindingLine key={index} finding={finding} />
        ))}
      </ul>
      <FixList fixes={fixes} onMoves={onMoves} />
      <OpenFacts names={openFacts} facts={facts} onFact={onFact} />
      {holding.length > 0 && (
        <details className="small">
          <summary>{t('holding', { count: holding.length })}</summary>
          <ul className={css.findings}>
            {holding.map((finding, index) => (
              <FindingLine key={index} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
