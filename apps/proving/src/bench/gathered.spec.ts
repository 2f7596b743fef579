import { gathered } from './gathered';

it.each([
  [['--json'], ['--json']],
  [['--only', 'lag'], ['--only', 'lag']],
  [['--only', 'lag', 'rest', '--json'], ['--only', 'lag,rest', '--json']],
  [['--seconds', '3', '--only', 'lag', 'rest'], ['--seconds', '3', '--only', 'lag,rest']],
  [['--only', '--json'], ['--only', '--json']],
])('%j is %j', (words, expected) => expect(gathered(words, '--only')).toEqual(expected));
