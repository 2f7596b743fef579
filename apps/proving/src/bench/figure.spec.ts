import { atLeast, atMost, figure, partOfBaseline, timesBaseline } from './figure';
import { table } from './table';

it.each([
  ['an absolute aim', { value: 9.5, aim: atMost(10, 's') }, { baseline: null, ratio: null, aim: 'at most 10 s', met: true }],
  ['an absolute aim missed', { value: 9_999, aim: atLeast(10_000, 'rows/s') }, { aim: 'at least 10000 rows/s', met: false }],
  ['a multiple of the baseline', { value: 210, baseline: 300, aim: timesBaseline(0.7) }, { baseline: 300, ratio: 0.7, met: true }],
  ['a part of the baseline, by the ratio of the rounds', { value: 30, baseline: 100, ratio: 0.1, aim: partOfBaseline(0.2) }, { ratio: 0.1, met: true }],
  ['no aim', { value: 1_234.5, baseline: 1_000 }, { value: 1_235, ratio: 1.23, aim: null, met: null }],
])('%s', (_, measured, expected) => {
  expect(figure({ name: 'speed', unit: '/s', ...measured })).toMatchObject({ name: 'speed', ...expected });
});

it('the table shows what is missing as a gap and what was missed aloud', () => {
  const lines = table([figure({ name: 'speed', unit: '/s', value: 2_000, baseline: 4_000, aim: timesBaseline(0.7) }), figure({ name: 'size', unit: 'MB', value: 12 })]).split('\n');
  expect(lines).toEqual([
    'figure  value  unit  baseline  ratio  aim                           met',
    '------  -----  ----  --------  -----  ----------------------------  ---',
    'speed   2,000  /s       4,000    0.5  at least 0.7 of the baseline  NO',
    'size       12  MB',
  ]);
});
