import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../parts/icon';
import { useActing } from './acting';
import { findObjects } from './find-objects';
import { navigationFor } from './navigation';

export interface Found {
  readonly title: string;
  /** What it is, in a word: "page", "tour". */
  readonly kind: string;
  readonly icon: IconName;
  /** A path of the application, or what is done instead. */
  readonly to?: string;
  readonly run?: () => void;
}

type Held = { current: readonly Found[] };

let offers: readonly Held[] = [];
let offered: readonly Found[] = [];
const listeners = new Set<() => void>();

function offer(next: readonly Held[]): void {
  offers = next;
  offered = next.flatMap(({ current }, at) => current.map((entry, index): Found => (entry.to === undefined ? { ...entry, run: () => next[at]!.current[index]?.run?.() } : entry)));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Things that can be done on this page, found by Ctrl-K as long as it is open. */
export function useCommands(commands: readonly Found[]): void {
  const held = useRef(commands);
  useLayoutEffect(() => void (held.current = commands));
  const words = commands.map(({ title }) => title).join('\n');
  useEffect(() => {
    offer([held, ...offers]);
    return () => offer(offers.filter((one) => one !== held));
  }, [words]);
}

const SEARCHED_FROM = 2;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What fits the text: actions of the page and pages by their words, things of the platform by their title. */
export function useFound(text: string): { found: readonly Found[]; searching: boolean } {
  const { t } = useTranslation();
  const acting = useActing();
  const commands = useSyncExternalStore(subscribe, () => offered);
  const [asked] = useDebouncedValue(text.trim(), 150);
  const objects = useQuery({ queryKey: ['palette', asked], queryFn: () => findObjects(asked), enabled: asked.length >= SEARCHED_FROM, staleTime: 30_000, placeholderData: (before) => before });
  const pages = navigationFor(acting).map(({ title, icon, to }): Found => ({ title: t(title), icon, to, kind: t('search.page') }));
  const words = plain(text.trim());
  const fitting = [...commands, ...pages].filter(({ title }) => plain(title).includes(words));
  const things = words.length < SEARCHED_FROM ? [] : (objects.data ?? []).filter(({ title }) => plain(title).includes(words));
  const found = things.map((thing): Found => ({ ...thing, kind: t(`search.${thing.kind}`) }));
  return { found: [...fitting, ...found], searching: objects.isFetching };
}
