import type { AnswerOf } from '../../api/client';
import { Chip } from '../../parts/chip';
import { Icon } from '../../parts/icon';
import { languageNow } from '../../texts/i18n';
import { useWords } from '../../texts/use-words';
import { type Fix, percent, TONES } from '../treaties/constellation';
import { FixList } from '../treaties/fix-list';
import type { Move } from '../treaties/shares';
import treaty from '../treaties/treaties.module.css';

type Kept = AnswerOf<'/api/coproduction/productions/{id}/verdict'>;
type Instrument = Kept['answer']['instruments'][number];

/** As much of a kept verdict as is shown. */
export interface TextVerdict extends Pick<Kept, 'outcome' | 'edition' | 'recomputed'> {
  readonly answer: Pick<Kept['answer'], 'governing' | 'instruments'>;
}

interface InstrumentProps {
  readonly instrument: Instrument;
  readonly governs: boolean;
  /** Takes a fix to the clause of the shares, where it becomes a text that the others are asked for. */
  readonly onMoves: (moves: readonly Move[]) => void;
}

/** One instrument over an agreement's text: what fails with article and numbers, what is not known, and the nearest way out. */
export function InstrumentOfText({ instrument: { id, verdict, failed, warnings, unknowns, openFacts, fixes }, governs, onMoves }: InstrumentProps) {
  const t = useWords('treaties');
  return (
    <article className={`card ${treaty.instrument}`}>
      <header>
        <h2>{id}</h2>
        <Chip tone={TONES[verdict]}>{t(`verdict.${verdict}`)}</Chip>
        {governs && <span className="small">{t('governs.this')}</span>}
      </header>
      <ul className={treaty.findings}>
        {failed.map((one, index) => <Failed key={index} failed={one} />)}
        {[...warnings, ...unknowns].map((words) => (
          <li key={words}>
            <span className="t-saffron"><Icon name="info" /></span> <span>{words}</span>
          </li>
        ))}
      </ul>
      <FixList fixes={fixes.map(asShown)} onMoves={onMoves} />
      {openFacts.length > 0 && <p className="small dim">{t('open-facts', { count: openFacts.length })}: {openFacts.map((name) => t(`fact.${name}`, { defaultValue: name })).join(', ')}</p>}
    </article>
  );
}

/** The kept verdict leaves out what a fix has nothing of. */
const asShown = ({ structural, ...fix }: Instrument['fixes'][number]): Fix => ({ ...fix, structural: (structural ?? []).map(({ count, ...change }) => ({ ...change, count: count === null ? null : String(count) })) });

function Failed({ failed: { article, actual, bound, confidence } }: { failed: Instrument['failed'][number] }) {
  const t = useWords('treaties');
  return (
    <li>
      <span className="t-madder"><Icon name="x" word={t('result.failed')} /></span>
      <span><b>{article}</b> <span className="small dim">{t(`confidence.${confidence}`)}</span></span>
      <span className={treaty.numbers}>{actual !== null && bound !== null && t('numbers', { actual: figure(actual, bound), bound: figure(bound, bound) })}</span>
    </li>
  );
}

/** No bound on a share is below five per cent, and none on minutes, days or points reaches 500: by that shares are told from the rest. */
const figure = (value: number | string, bound: number | string): string => (Number(bound) >= 500 && Number(bound) <= 10_000 && Number.isFinite(Number(value)) ? percent(Number(value), languageNow()) : String(value));
