import type { StoryMessage } from './story';

export interface Alike {
  readonly workflow: string;
  readonly template: string | null;
  readonly state: string;
  /** The most tries that one of them took. */
  readonly tries: number;
  readonly messages: readonly StoryMessage[];
}

/** Messages of the same kind, text and state in one line, in the order of the first of each. */
export function alike(messages: readonly StoryMessage[]): Alike[] {
  const groups = new Map<string, StoryMessage[]>();
  for (const message of messages) {
    const key = `${message.workflow} ${message.template} ${message.state}`;
    groups.set(key, [...(groups.get(key) ?? []), message]);
  }
  const triesOf = ({ attempts }: StoryMessage) => attempts.filter(({ attempt }) => attempt !== null).length;
  return [...groups.values()].map((same) => {
    const { workflow, template, state } = same[0]!;
    return { workflow, template, state, tries: Math.max(...same.map(triesOf)), messages: same };
  });
}
