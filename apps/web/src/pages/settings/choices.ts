export interface Choice {
  readonly category: string;
  readonly channel: string;
  readonly enabled: boolean;
}

export interface Sheet {
  readonly version: number;
  readonly choices: readonly (Choice & { readonly mandatory: boolean })[];
}

export interface CategoryLine {
  readonly category: string;
  readonly mandatory: boolean;
  readonly channels: Readonly<Record<string, boolean>>;
}

/** One line for each category: what can be chosen first, in the platform's order, then what is told anyway. */
export function byCategory(choices: Sheet['choices']): CategoryLine[] {
  const lines = new Map<string, CategoryLine>();
  for (const { category, channel, enabled, mandatory } of choices) {
    const line = lines.get(category) ?? { category, mandatory, channels: {} };
    lines.set(category, { ...line, channels: { ...line.channels, [channel]: enabled } });
  }
  return [...lines.values()].toSorted((left, right) => Number(left.mandatory) - Number(right.mandatory));
}

/** All that is to be sent with one switch turned: the platform takes the whole sheet, and nothing of what can't be chosen. */
export const withChoice = (choices: Sheet['choices'], change: Choice): Choice[] =>
  choices.filter(({ mandatory }) => !mandatory).map(({ category, channel, enabled }) => ({ category, channel, enabled: category === change.category && channel === change.channel ? change.enabled : enabled }));
