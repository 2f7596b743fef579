import { byCategory, withChoice } from './choices';

const choices = [
  { category: 'rights', channel: 'inbox', enabled: true, mandatory: true },
  { category: 'line', channel: 'inbox', enabled: true, mandatory: false },
  { category: 'line', channel: 'email', enabled: false, mandatory: false },
];

it('shows what can be chosen before what can not', () => {
  expect(byCategory(choices)).toEqual([
    { category: 'line', mandatory: false, channels: { inbox: true, email: false } },
    { category: 'rights', mandatory: true, channels: { inbox: true } },
  ]);
});

it('sends the whole sheet with one switch turned, and nothing mandatory', () => {
  expect(withChoice(choices, { category: 'line', channel: 'inbox', enabled: false })).toEqual([
    { category: 'line', channel: 'inbox', enabled: false },
    { category: 'line', channel: 'email', enabled: false },
  ]);
});
