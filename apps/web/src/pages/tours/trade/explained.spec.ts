import { byUrgency, explained } from './explained';

it.each([
  ['{{a}} of {{b}}.', { a: 1 }, '1 of –.'],
  ['On {{a}} days; all {{b}} of it.', { b: 2 }, 'All 2 of it.'],
  ['Du {{a}} ; au {{b}}.', { a: 'x', b: 'y' }, 'Du x ; au y.'],
  ['Nothing to fill.', {}, 'Nothing to fill.'],
])('%s with %j', (sentence, numbers, expected) => expect(explained(sentence, numbers as never)).toBe(expected));

it('what is broken comes first, and of it what bites hardest', () => {
  const finding = (rule: string, verdict: 'broken' | 'unknown' | 'holds', level: 'warn' | 'block-save') => ({ rule, verdict, level });
  const sorted = [finding('R1', 'holds', 'block-save'), finding('R12', 'broken', 'warn'), finding('R2', 'unknown', 'warn'), finding('R9', 'broken', 'warn'), finding('R5', 'broken', 'block-save')].sort(byUrgency);
  expect(sorted.map(({ rule }) => rule)).toEqual(['R5', 'R9', 'R12', 'R2', 'R1']);
});
