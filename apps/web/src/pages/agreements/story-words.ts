import type { StoryEvent } from '../../parts/story';
import type { Entry } from './agreement';
import type { Scene } from './use-agreement';

/** The evidence log in sentences, the latest first. */
export function storyOf({ history, t, us, them, nameOf }: Scene, zone: string | null): StoryEvent[] {
  return history.toReversed().map(({ seq, entry, reason }): StoryEvent => {
    const { fact, at } = entry;
    const ours = fact.by !== undefined && fact.by === us?.role;
    return {
      id: String(seq),
      at,
      zone: fact.by !== undefined && fact.by === them.role ? zone : null,
      text: t(`story.${fact.action}${ours ? '.us' : ''}`, { name: fact.by ? nameOf(fact.by) : '', number: fact.number ?? numberAt(history, seq) }),
      cause: reason ? `“${reason}”` : undefined,
    };
  });
}

/** The number of the text that was on the table at an entry. */
const numberAt = (history: readonly Entry[], seq: number): number => history.filter((one) => one.seq <= seq).findLast(({ entry }) => entry.fact.number !== undefined)?.entry.fact.number ?? 1;
