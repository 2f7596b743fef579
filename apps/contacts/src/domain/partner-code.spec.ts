import { partnerCode } from './partner-code';

test.each([
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['el', 'GR'],
  ['pt', 'PT'],
  ['ASEM:ASEC', 'ASEM:ASEC'],
  ['asem:asec', 'ASEM:ASEC'],
])('%s on input is %s', (given, code) => {
  expect(partnerCode(given)).toBe(code);
});
