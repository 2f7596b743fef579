import { useTranslation } from 'react-i18next';
import { useStateWord } from './chip';
import { When } from './when';
import css from './lifecycle-track.module.css';

export interface TrackStep {
  readonly state: string;
  /** When it was entered; absent for those to come. */
  readonly at?: string | null;
  /** By when it ought to be reached, or anything else to say in a few words. */
  readonly note?: string;
  /** Where the state's own name does not say it. */
  readonly label?: string;
}

interface LifecycleTrackProps {
  readonly steps: readonly TrackStep[];
  /** The present one, by its state. */
  readonly now: string;
  readonly mustAct?: 'us' | 'them';
  /** It ended otherwise than well: the last dot is madder. */
  readonly broken?: boolean;
  /** Narrow, for a side panel. */
  readonly narrow?: boolean;
}

/** A thin track of states: past with their dates, the present one marked by whose turn it is, the next ones grey. */
export function LifecycleTrack({ steps, now, mustAct = 'them', broken = false, narrow = false }: LifecycleTrackProps) {
  const { t } = useTranslation('parts');
  const word = useStateWord();
  const present = steps.findIndex(({ state }) => state === now);
  const place = (index: number) => (index < present ? css.done : index === present ? `${css.now} ${broken ? css.broken : mustAct === 'them' ? css.them : ''}` : css.next);
  return (
    <ol className={`track ${css.track} ${narrow ? css.narrow : ''}`} aria-label={t('track')}>
      {steps.map(({ state, at, note, label }, index) => (
        <li key={state} className={place(index)} aria-current={index === present ? 'step' : undefined}>
          {label ?? word(state)}
          {at ? (
            <small>
              {index === present && `${t('track.since')} `}
              <When at={at.slice(0, 10)} weekday={false} />
            </small>
          ) : (
            note && <small>{note}</small>
          )}
        </li>
      ))}
    </ol>
  );
}
