import { useTranslation } from 'react-i18next';
import { Chip, toneOf } from '../../../parts/chip';
import { Icon } from '../../../parts/icon';
import { When } from '../../../parts/when';
import { useWords } from '../words';
import { alike } from './alike';
import type { StoryMessage } from './story';
import css from './story.module.css';

/** What was sent because of an event: messages of one kind and state together, each with every attempt at it. */
export function Messages({ messages }: { messages: readonly StoryMessage[] }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  return (
    <ul className={css.messages} aria-label={t('story.messages')}>
      {alike(messages).map(({ workflow, template, state, tries, messages: same }) => (
        <li key={`${workflow} ${template} ${state}`}>
          <details>
            <summary>
              <Icon name={workflow.endsWith('email') ? 'arrow' : 'inbox'} size={13} />
              <span>
                {same.length > 1 && `${same.length} `}
                {words.workflow(workflow)}: {words.activity(template ?? '')}
              </span>
              <Chip tone={state === 'sent' ? 'jade' : toneOf(state)}>{words.state(state)}</Chip>
              {tries > 1 && <span className="small t-saffron">{t('story.tries', { count: tries })}</span>}
            </summary>
            {same.map(({ id, attempts }) => (
              <ol key={id} className={css.attempts}>
                {attempts.map(({ at, type, attempt, reason }, index) => (
                  <li key={index}>
                    <When at={at} plain weekday={false} /> {words.activity(type.split('.').at(-2) ?? type)}
                    {attempt && ` (${attempt})`}
                    {reason && `: ${reason}`}
                  </li>
                ))}
              </ol>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}
