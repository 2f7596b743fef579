import { LANGUAGES, languageAccepted, nameOf } from './languages';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['*', 'en'],
  ['pt-BR,pt;q=0.9,en;q=0.8', 'pt'],
  ['zh-TW,zh;q=0.9', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['tlh, nb-NO;q=0.5', 'nb'],
  ['not a tag, vi', 'vi'],
])('whoever accepts %p is first offered %s', (header, language) => {
  expect(languageAccepted(header)).toBe(language);
});

it('knows each language by its canonical tag and by its own name', () => {
  expect(LANGUAGES.filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
  expect(new Set(LANGUAGES.map(nameOf)).size).toBe(LANGUAGES.length);
  expect(['pt', 'ko', 'zh-Hant'].map(nameOf)).toEqual(['português', '한국어', '繁體中文']);
});
