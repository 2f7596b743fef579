import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { When } from './when';
import css from './story.module.css';

export interface StoryEvent {
  readonly id: string;
  readonly at: string;
  /** What happened, in words. */
  readonly text: ReactNode;
  /** Who did it, in words: "Registrar, Vistula Print Cabinet", "the clock". */
  readonly actor?: string;
  /** What brought it about, where that is something else: "because Hanoi moved its opening". */
  readonly cause?: ReactNode;
  /** The actor's zone. */
  readonly zone?: string | null;
  /** It waits for us. */
  readonly ours?: boolean;
}

/** What happened, the latest first: every event in words, with who, when and why. */
export function Story({ events, empty }: { events: readonly StoryEvent[]; empty?: string }) {
  const { t } = useTranslation('parts');
  if (events.length === 0) return <p className="dim small">{empty ?? t('story.empty')}</p>;
  return (
    <ol className={css.story} aria-label={t('story')}>
      {events.map(({ id, at, text, actor, cause, zone, ours }) => (
        <li key={id} className={ours ? css.ours : undefined}>
          <div>
            {text}
            <p className={css.meta}>
              {actor && `${actor} · `}
              <When at={at} zone={zone} />
              {cause && <> · {cause}</>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
