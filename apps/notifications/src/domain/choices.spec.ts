import { type Because, type Choice, choiceOf, firstStep, readChoices, readRhythms, type Rhythmed } from './choices';

const silent = (category: Choice['category'], channel: Choice['channel']): Choice => ({ category, channel, enabled: false });

it.each<[Choice[], Choice['category'], Choice['channel'], boolean, Because]>([
  [[], 'line', 'email', true, 'default'],
  [[silent('line', 'email')], 'line', 'email', false, 'chosen'],
  [[silent('line', 'email')], 'line', 'inbox', true, 'default'],
  [[{ category: 'line', channel: 'email', enabled: true }], 'line', 'email', true, 'chosen'],
  [[silent('contract', 'email')], 'contract', 'email', true, 'mandatory'],
])('%j: %s by %s is %s, %s', (choices, category, channel, enabled, because) => expect(choiceOf(choices, category, channel)).toEqual({ enabled, because }));

it.each<[Choice[], string]>([
  [[silent('line', 'email'), silent('line', 'inbox')], 'taken'],
  [[], 'taken'],
  [[{ category: 'rights', channel: 'email', enabled: true }], 'taken'],
  [[silent('rights', 'inbox')], 'category-is-mandatory'],
  [[silent('office', 'email')], 'category-is-mandatory'],
  [[silent('line', 'email'), { category: 'line', channel: 'email', enabled: true }], 'choice-given-twice'],
])('%j are %s', (choices, expected) => {
  const decision = readChoices(choices);
  expect(decision.ok ? 'taken' : decision.rejection.code).toBe(expected);
});

it.each<[Rhythmed[], string]>([
  [[{ category: 'line', rhythm: 'daily' }, { category: 'offers', rhythm: 'weekly' }], 'taken'],
  [[{ category: 'rights', rhythm: 'daily' }], 'category-is-mandatory'],
  [[{ category: 'line', rhythm: 'daily' }, { category: 'line', rhythm: 'weekly' }], 'choice-given-twice'],
])('%j are %s', (rhythms, expected) => {
  const decision = readRhythms(rhythms);
  expect(decision.ok ? 'taken' : decision.rejection.code).toBe(expected);
});

it.each<[boolean, Because, boolean, string]>([
  [true, 'default', true, 'tell'],
  [true, 'chosen', true, 'tell'],
  [false, 'chosen', true, 'suppress'],
  [true, 'default', false, 'drop'],
  [false, 'chosen', false, 'drop'],
  [true, 'mandatory', true, 'tell'],
  [true, 'mandatory', false, 'tell'],
])('enabled %s, %s, concerned %s: %s', (enabled, because, concerned, expected) => expect(firstStep({ enabled, because }, concerned)).toBe(expected));
