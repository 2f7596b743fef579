import { useTranslation } from 'react-i18next';
import { StateChip } from '../../../parts/chip';
import { Icon } from '../../../parts/icon';
import { When } from '../../../parts/when';
import { useWords } from '../words';
import type { StoryMessage } from './story';
import css from './story.module.css';

/** What was sent because of an event, each with every attempt at it. */
export function Messages({ messages }: { messages: readonly StoryMessage[] }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  return (
    <ul className={css.messages} aria-label={t('story.messages')}>
      {messages.map(({ id, workflow, template, state, attempts }) => {
        const tries = attempts.filter(({ attempt }) => attempt !== null).length;
        return (
          <li key={`${workflow} ${id}`}>
            <details>
              <summary>
                <Icon name={workflow.endsWith('email') ? 'arrow' : 'inbox'} size={13} />
                <span>
                  {words.workflow(workflow)}: {words.activity(template ?? '')}
                </span>
                <StateChip state={state} tone={state === 'sent' ? 'jade' : undefined} />
                {tries > 1 && <span className="small t-saffron">{t('story.tries', { count: tries })}</span>}
              </summary>
              <ol className={css.attempts}>
                {attempts.map(({ at, type, attempt, reason }, index) => (
                  <li key={index}>
                    <When at={at} plain weekday={false} /> {words.activity(type.split('.').at(-2) ?? type)}
                    {attempt && ` (${attempt})`}
                    {reason && `: ${reason}`}
                  </li>
                ))}
              </ol>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
