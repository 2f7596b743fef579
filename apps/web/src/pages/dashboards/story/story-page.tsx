import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../../frame/acting';
import { ErrorPage } from '../../../frame/error-page';
import { useGo } from '../../../frame/link';
import { StateChip } from '../../../parts/chip';
import { LifecycleTrack } from '../../../parts/lifecycle-track';
import type { MustAct } from '../../../parts/must';
import { ObjectHeader } from '../../../parts/object-header';
import { Figure } from '../figure';
import { useDashboardSearch } from '../figures';
import { pathWith } from '../filters';
import { partyName, shortId } from '../instances';
import { StuckActions } from '../stuck-actions';
import { useWords } from '../words';
import { Lanes } from './lanes';
import { Related } from './related';
import { storyQuery, type WholeStory } from './story';
import { trackOf } from './track';
import css from './story.module.css';

/** One instance's whole story: where it stands, who can act, and every event that has to do with it, across services. */
export function StoryPage() {
  const { workflow = '', instance = '' } = useParams({ strict: false }) as { workflow?: string; instance?: string };
  const query = useQuery(storyQuery(workflow, instance));
  if (query.error !== null && query.data === undefined) return <ErrorPage error={query.error} reset={() => void query.refetch()} />;
  return (
    <div className={css.page}>
      <div className={query.data ? undefined : 'read'}>
        <Figure query={query} rows={8}>{(story) => <Told story={story} />}</Figure>
      </div>
    </div>
  );
}

function Told({ story }: { story: WholeStory }) {
  const words = useWords();
  const search = useDashboardSearch();
  const own = story.events.filter(({ workflow, instance }) => workflow === story.workflow && instance === story.id);
  const steps = trackOf(story, own);
  return (
    <>
      <ObjectHeader
        crumb={{ to: pathWith('/dashboards/instances', search, { workflow: story.workflow }), label: words.workflow(story.workflow), note: shortId(story.id) }}
        title={story.title ?? `${words.workflow(story.workflow)} ${shortId(story.id)}`}
        state={<StateChip state={story.state} />}
        must={useMust(story)}
        actions={<StoryActions story={story} />}
        track={steps.length > 1 ? <LifecycleTrack steps={steps.map((step) => ({ ...step, label: words.state(step.state) }))} now={story.state} /> : undefined}
      />
      <div className={css.body}>
        <Lanes story={story} />
        <Related story={story} />
      </div>
    </>
  );
}

function useMust(story: WholeStory): MustAct {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const { organisation } = useActing();
  const first = story.mustAct.find((one) => one.organisation !== null) ?? story.mustAct[0];
  if (!first) return { who: 'none', what: t('story.over') };
  const ours = first.organisation !== null && first.organisation === organisation?.id;
  const party = story.parties.find(({ organisation: id }) => id === first.organisation);
  const name = (party && partyName(party)) ?? words.role(first.role);
  return { who: ours ? 'us' : 'them', name, what: first.actions.slice(0, 3).map((action) => words.activity(action).toLocaleLowerCase()).join(', '), by: story.dueAt };
}

function StoryActions({ story }: { story: WholeStory }) {
  const { t } = useTranslation('dashboards');
  const go = useGo();
  const search = useDashboardSearch();
  return (
    <span className={css.acts}>
      <Button onClick={() => go(pathWith('/dashboards/process-map', search, { workflow: story.workflow, state: undefined, story: `${story.workflow} ${story.id}` }))}>{t('story.on-map')}</Button>
      <StuckActions instance={story} small={false} />
    </span>
  );
}
