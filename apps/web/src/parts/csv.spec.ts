import { csvOf } from './csv';

it.each([
  ['plain cells', ['a', 1, null], 'a,1,'],
  ['commas and quotes', ['x, "y"', 'line\nbreak'], '"x, ""y""","line\nbreak"'],
  ['what a spreadsheet would compute', ['=1+1', '-2', -2], "'=1+1,'-2,-2"],
])('%s', (_, row, line) => {
  expect(csvOf([row])).toBe(`\uFEFF${line}\r\n`);
});
