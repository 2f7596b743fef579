import { isCountry } from './countries';

it.each([['VN', true], ['PT', true], ['EU', false], ['XK', false], ['vn', false], ['', false], [null, false]])('%s is a country: %s', (code, expected) => {
  expect(isCountry(code)).toBe(expected);
});
