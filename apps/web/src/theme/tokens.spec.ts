import { contrast } from './contrast';
import { dark, light, shapePairs, textPairs, type Token } from './tokens';

const themes = [
  ['light', light],
  ['dark', dark],
] as const;
const colourIn = (theme: Readonly<Record<Token, string>>, token: Token | '#ffffff') => (token === '#ffffff' ? token : theme[token]);
const measured = (pairs: readonly (readonly [Token | '#ffffff', Token])[]) =>
  themes.flatMap(([name, theme]) => pairs.map(([one, other]) => [name, one, other, contrast(colourIn(theme, one), colourIn(theme, other))] as const));

it('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect([contrast('#000000', '#ffffff'), contrast('#2f4078', '#2f4078')]).toEqual([21, 1]);
});

it.each(measured(textPairs))('%s: text %s on %s can be read', (_theme, _text, _ground, ratio) => {
  expect(ratio).toBeGreaterThanOrEqual(4.5);
});

it.each(measured(shapePairs))('%s: shape %s on %s can be seen', (_theme, _shape, _ground, ratio) => {
  expect(ratio).toBeGreaterThanOrEqual(3);
});
