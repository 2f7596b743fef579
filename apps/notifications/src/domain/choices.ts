import { type notificationChannels } from '@caravanserai/contracts';
import { accept, type Decision, reject } from '@caravanserai/kernel';
import { type Category, isMandatory } from './category';
import type { Rhythm, rhythms } from './delivery';

export type Channel = (typeof notificationChannels)[number];

/** What a person has said about one channel of one category. */
export interface Choice {
  readonly category: Category;
  readonly channel: Channel;
  readonly enabled: boolean;
}

/** A category whose letters are gathered into one; those that are not named come at once. */
export interface Rhythmed {
  readonly category: Category;
  readonly rhythm: (typeof rhythms)[number];
}

/** Why a channel is used or not. */
export type Because = 'mandatory' | 'chosen' | 'default';

/** Whoever has said nothing hears of everything. */
export function choiceOf(choices: readonly Choice[], category: Category, channel: Channel): { enabled: boolean; because: Because } {
  if (isMandatory(category)) return { enabled: true, because: 'mandatory' };
  const choice = choices.find((candidate) => candidate.category === category && candidate.channel === channel);
  return choice === undefined ? { enabled: true, because: 'default' } : { enabled: choice.enabled, because: 'chosen' };
}

/** Reads what somebody wants to be their choices from now on. */
export function readChoices(choices: readonly Choice[]): Decision<readonly Choice[], 'category-is-mandatory' | 'choice-given-twice'> {
  const seen = new Set<string>();
  for (const { category, channel, enabled } of choices) {
    if (!enabled && isMandatory(category)) return reject('category-is-mandatory', { category, channel });
    const pair = `${category}/${channel}`;
    if (seen.has(pair)) return reject('choice-given-twice', { category, channel });
    seen.add(pair);
  }
  return accept(choices);
}

/** What can't be switched off comes at once: a right may hang on the hour at which it is read. */
export const rhythmOf = (chosen: readonly Rhythmed[], category: Category): Rhythm =>
  isMandatory(category) ? 'at-once' : (chosen.find((candidate) => candidate.category === category)?.rhythm ?? 'at-once');

export function readRhythms(chosen: readonly Rhythmed[]): Decision<readonly Rhythmed[], 'category-is-mandatory' | 'choice-given-twice'> {
  const mandatory = chosen.find(({ category }) => isMandatory(category));
  if (mandatory !== undefined) return reject('category-is-mandatory', { category: mandatory.category });
  const twice = chosen.find(({ category }, index) => chosen.findIndex((other) => other.category === category) !== index);
  return twice === undefined ? accept(chosen) : reject('choice-given-twice', { category: twice.category });
}

/** What becomes of a notification at the moment of the event: told, kept silent by choice, or too late. */
export function firstStep(choice: { enabled: boolean; because: Because }, concerned: boolean): 'tell' | 'suppress' | 'drop' {
  if (!concerned && choice.because !== 'mandatory') return 'drop';
  return choice.enabled ? 'tell' : 'suppress';
}
