import { en } from './en';
import { fr } from './fr';
import { zh } from './zh';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const keysOf = (texts: Texts) => Object.entries(texts).flatMap(([area, words]) => Object.keys(words).map((key) => `${area}/${key}`)).toSorted();
const named = (texts: Texts) => new Map(Object.entries(texts).flatMap(([area, words]) => Object.entries(words).map(([key, text]) => [`${area}/${key}`, text] as const)));
const blanks = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).toSorted();

it('French says everything that English says, and no more', () => {
  expect(keysOf(fr)).toEqual(keysOf(en));
});

/** Chinese knows one form of a noun, so that of a pair it says the one for many. */
const needed = (texts: Texts) => keysOf(texts).filter((key, _, all) => !(key.endsWith('_one') && all.includes(key.replace(/_one$/, '_other'))));

it.each(['frame', 'states', 'home', 'inbox', 'dashboards'] as const)('Chinese says all of %s', (area) => {
  expect(keysOf({ [area]: zh[area] })).toEqual(needed({ [area]: en[area] }));
});

it('Chinese says nothing that English does not know', () => {
  const known = new Set(keysOf(en));
  expect(keysOf(zh).filter((key) => !known.has(key))).toEqual([]);
});

it.each<[string, Texts]>([
  ['French', fr],
  ['Chinese', zh],
])('%s fills in the same blanks', (_, texts) => {
  const english = named(en);
  const other = [...named(texts)].filter(([key, text]) => blanks(text).join() !== blanks(english.get(key) ?? '').join());
  expect(other).toEqual([]);
});

it('no text is empty', () => {
  expect([...named(en), ...named(fr), ...named(zh)].filter(([, text]) => text.trim() === '')).toEqual([]);
});
