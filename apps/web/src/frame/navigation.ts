import type { Acting } from './acting';
import type { Area } from './area';

/** Every folder of `pages/` that has a `routes.tsx` is an area; nothing else is to be edited when one is added. */
const found = import.meta.glob<{ default: Area }>('../pages/*/routes.tsx', { eager: true });

export const areas: readonly Area[] = Object.values(found).map(({ default: area }) => area);

type Entry = NonNullable<Area['navigation']>;

/** What somebody finds in the navigation, in its order. */
export function navigationFor(acting: Acting): Entry[] {
  const entries = areas.flatMap(({ navigation }) => (navigation && (navigation.on?.(acting) ?? true) ? [navigation] : []));
  return entries.toSorted((left, right) => left.order - right.order);
}
