import type { Rule } from './production';
import { emptyFields, fieldsToSend } from './typed-fields';

const rules = {
  title: { is: 'text', most: 300 },
  note: { is: 'text', most: 300, optional: true },
  signed: { is: 'flag' },
  fee: { is: 'money', optional: true },
  lines: { is: 'list', least: 1, most: 9, of: { is: 'group', fields: { label: { is: 'text', most: 9 }, amount: { is: 'digits' } } } },
} as unknown as Record<string, Rule>;

it('begins with one entry where one is needed and with nothing that may be left out', () => {
  expect(emptyFields(rules)).toEqual({ title: undefined, signed: false, lines: [{ label: undefined, amount: undefined }] });
});

it('sends what was filled in, trimmed and composed', () => {
  const typed = { title: ' Cafe\u0301 ', note: '  ', signed: true, fee: { minor: '', currency: 'EUR' }, lines: [{ label: 'Set', amount: '5' }] };
  expect(fieldsToSend(rules, typed)).toEqual({ title: 'Café', signed: true, lines: [{ label: 'Set', amount: '5' }] });
});
