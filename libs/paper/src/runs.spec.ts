import { runsOf } from './runs';

const faces = ['latin', 'greek', 'han'] as const;
const scripts = { latin: /^[\p{sc=Latin}\p{M}\p{P}\d ]+$/u, greek: /^[\p{sc=Greek} ]+$/u, han: /^[\p{sc=Han}。、 ]+$/u };
const runs = (text: string) => runsOf(text, faces, (face, cluster) => scripts[face].test(cluster)).map(({ face, text: part }) => `${face}:${part}`);

it.each([
  ['one script', 'hosting', ['latin:hosting']],
  ['nothing', '', []],
  ['two scripts', 'Η Αθήνα ασ ks', ['greek:Η Αθήνα ασ ', 'latin:ks']],
  ['punctuation stays with what it follows, if its face has it', '故宫。x', ['han:故宫。', 'latin:x']],
  ['or goes to the first that has it', 'Αθήνα!', ['greek:Αθήνα', 'latin:!']],
  ['letter and mark in one', 'e\u0301', ['latin:é']],
  ['what no face holds is printed by number', 'ok 😀', ['latin:ok [U+1F600]']],
  ['what turns the reading round is printed by number', 'a\u202eb', ['latin:a[U+202E]b']],
])('%s', (_, text, expected) => {
  expect(runs(text)).toEqual(expected);
});
