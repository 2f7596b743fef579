import { useTranslation } from 'react-i18next';
import { Icon } from '../../../parts/icon';
import { When } from '../../../parts/when';
import { partyName, shortId } from '../instances';
import { useWords } from '../words';
import { gapsOf, isNamed } from './gaps';
import { Messages } from './messages';
import type { StoryEvent, WholeStory } from './story';
import css from './story.module.css';

/** Events in their order, each in the lane of its service, with room between them as the time was. */
export function Lanes({ story }: { story: WholeStory }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const services = [...new Set(story.events.map(({ service }) => service))];
  const gaps = gapsOf(story.events.map(({ at }) => Date.parse(at)));
  const lane = (service: string) => ({ gridColumn: services.indexOf(service) + 1 });
  return (
    <section className={css.lanes} aria-label={t('story.events')} style={{ ['--lanes' as string]: services.length }}>
      <header className={css.head} aria-hidden="true">
        {services.map((service) => (
          <span key={service} style={lane(service)}>
            {words.service(service)}
          </span>
        ))}
      </header>
      <ol className={css.events}>
        {story.events.map((event, index) => {
          const gap = gaps[index]!;
          return (
            <li key={event.eventId} className={css.row}>
              {index > 0 && (
                <div className={css.gap} style={{ height: Math.max(6, gap.height) }}>
                  {isNamed(gap) && <span>{t(gap.cut ? 'story.gap.cut' : 'story.gap', { age: words.duration(gap.ms) })}</span>}
                </div>
              )}
              <div className={css.line}>
                <article id={`event-${event.eventId}`} className={`${css.event} ${isOwn(event, story) ? css.own : ''} ${event.kind === 'forbidden' ? css.forbidden : ''}`} style={lane(event.service)}>
                  <EventText event={event} story={story} />
                </article>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const isOwn = ({ workflow, instance }: StoryEvent, { workflow: of, id }: WholeStory): boolean => workflow === of && instance === id;

function EventText({ event, story }: { event: StoryEvent; story: WholeStory }) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const cause = story.events.find(({ eventId }) => eventId === event.causedBy);
  const called = ({ action, type, kind }: StoryEvent) => words.activity(kind === 'step' && action !== null ? action : (type.split('.').at(-2) ?? type));
  const actor = story.parties.find(({ role }) => role === event.actor);
  const party = actor && partyName(actor);
  const moved = event.from !== event.to && event.to !== null;
  const messages = story.messages.filter(({ causeEventId }) => causeEventId === event.eventId);
  return (
    <>
      <p className={css.what}>
        {event.kind === 'forbidden' && (
          <b className="t-madder">
            <Icon name="alert" /> {t('story.forbidden')}{' '}
          </b>
        )}
        <b>{called(event)}</b>
        {!isOwn(event, story) && event.workflow && <span className="dim"> · {words.workflow(event.workflow)}</span>}
      </p>
      {moved && (
        <p className="small">
          {event.from ? `${words.state(event.from)} → ` : ''}
          {words.state(event.to!)}
        </p>
      )}
      <p className={css.meta}>
        <span className={css.service}>{words.service(event.service)} · </span>
        <When at={event.at} />
        {event.actor && <> · {party ? `${words.role(event.actor)}, ${party}` : words.role(event.actor)}</>}
        {cause && (
          <>
            {' · '}
            <a href={`#event-${cause.eventId}`}>{t('story.because', { what: called(cause) })}</a>
          </>
        )}
      </p>
      {messages.length > 0 && <Messages messages={messages} />}
      <details className={css.raw}>
        <summary>{t('story.raw', { type: event.type, number: event.sequence })}</summary>
        <pre tabIndex={0}>{JSON.stringify(event, null, 2)}</pre>
        <p className="small dimmer">{t('story.raw.hint', { id: shortId(event.correlationId) })}</p>
      </details>
    </>
  );
}
