import { csvHeaderOf } from './csv-header';

it.each([
  ['commas', 'case,activity,time\n1,a,2', { delimiter: ',', columns: ['case', 'activity', 'time'] }],
  ['semicolons, and a mark at the beginning', '\uFEFFcase;activity\r\n', { delimiter: ';', columns: ['case', 'activity'] }],
  ['tabs', 'case\tdone by, at\n', { delimiter: '\t', columns: ['case', 'done by, at'] }],
  ['quotes with the delimiter, a quote and a line break in them', '"a,b","c ""d""\ne",f\n', { delimiter: ',', columns: ['a,b', 'c "d"\ne', 'f'] }],
  ['one column', 'case', { delimiter: ',', columns: ['case'] }],
])('%s', (_, text, expected) => {
  expect(csvHeaderOf(text)).toEqual(expected);
});
