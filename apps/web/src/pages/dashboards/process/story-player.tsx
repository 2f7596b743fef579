import { Button, Slider } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../../../parts/filter-bar';
import { Icon } from '../../../parts/icon';
import { When } from '../../../parts/when';
import { storyQuery } from '../story/story';
import { useWords } from '../words';
import { type By, type Graph, pathOf } from './graph';
import css from './process-map.module.css';

const STEP_MS = 1_100;

interface Props {
  readonly graph: Graph;
  readonly by: By;
  /** `workflow id`. */
  readonly story: string;
  readonly onStep: (path: readonly (string | null)[]) => void;
}

/** Plays one instance's story over the map, step by step; whoever wants no motion goes through it by hand. */
export function StoryPlayer({ graph, by, story, onStep }: Props) {
  const { t } = useTranslation('dashboards');
  const words = useWords();
  const [, change] = useFilters();
  const still = useReducedMotion();
  const [workflow = '', id = ''] = story.split(' ');
  const { data } = useQuery(storyQuery(workflow, id));
  const events = useMemo(() => data?.events.filter((event) => event.workflow === workflow && event.instance === id && event.kind !== 'beside' && event.action !== null) ?? [], [data, workflow, id]);
  const path = useMemo(() => pathOf(graph, by, events), [graph, by, events]);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const next = setTimeout(() => (at >= path.length - 1 ? setPlaying(false) : setAt(at + 1)), STEP_MS);
    return () => clearTimeout(next);
  }, [playing, at, path.length]);
  useEffect(() => onStep(['start', ...path.slice(0, at + 1)]), [path, at, onStep]);
  const event = events[at];
  if (!event) return null;
  return (
    <div className={css.player} role="group" aria-label={t('player.title', { title: data?.title ?? '' })}>
      <Button size="compact-sm" disabled={still} title={still ? t('player.still') : undefined} onClick={() => (at >= path.length - 1 && setAt(0), setPlaying(!playing))}>
        {t(playing ? 'player.pause' : 'player.play')}
      </Button>
      <Slider className={css.steps} value={at} min={0} max={Math.max(1, path.length - 1)} onChange={(value) => (setPlaying(false), setAt(Math.min(value, path.length - 1)))} label={null} thumbLabel={t('player.step')} size={4} />
      <span className={css.said2} aria-live="polite">
        <b>{t('player.at', { at: at + 1, count: path.length })}</b> {words.activity(event.action ?? event.type)} · <When at={event.at} plain />
      </span>
      <Button variant="subtle" size="compact-sm" leftSection={<Icon name="x" size={13} />} onClick={() => (onStep([]), change({ story: undefined }))}>
        {t('player.end')}
      </Button>
    </div>
  );
}
