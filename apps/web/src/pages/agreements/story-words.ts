import type { StoryEvent } from '../../parts/story';
import type agreements from '../../texts/en/agreements';
import { actorOf, type Entry, type Fact } from './agreement';
import type { Scene } from './use-agreement';

/** A step of the log that has no sentence does not compile. */
const sentenceOf = (action: Fact['action']): keyof typeof agreements => `story.${action}`;

const numberOf = (fact: Fact): number | undefined => ('number' in fact ? fact.number : undefined);

/** The evidence log in sentences, the latest first. */
export function storyOf({ history, t, us, them, nameOf }: Scene, zone: string | null): StoryEvent[] {
  return history.toReversed().map(({ seq, entry, reason }): StoryEvent => {
    const { fact, at } = entry;
    const by = actorOf(fact);
    const ours = by !== undefined && by === us?.role;
    return {
      id: String(seq),
      at,
      zone: by !== undefined && by === them.role ? zone : null,
      text: t(`${sentenceOf(fact.action)}${ours ? '.us' : ''}`, { name: by ? nameOf(by) : '', number: numberOf(fact) ?? numberAt(history, seq) }),
      cause: reason ? `“${reason}”` : undefined,
    };
  });
}

/** The number of the text that was on the table at an entry. */
const numberAt = (history: readonly Entry[], seq: number): number => history.filter((one) => one.seq <= seq).map(({ entry }) => numberOf(entry.fact)).findLast((number) => number !== undefined) ?? 1;
