import type { Rule } from './production';

type Rules = Readonly<Record<string, Rule>>;
type Fields = Readonly<Record<string, unknown>>;

/** What a form begins with: nothing is written for anybody, but lists that must have an entry have one to fill in. */
export const emptyFields = (rules: Rules): Fields => Object.fromEntries(Object.entries(rules).flatMap(([name, rule]) => (rule.optional ? [] : [[name, emptyValue(rule)]])));

export function emptyValue(rule: Rule): unknown {
  if (rule.is === 'group') return emptyFields(rule.fields as Rules);
  if (rule.is === 'list') return rule.least > 0 ? [emptyValue(rule.of)] : [];
  if (rule.is === 'money') return { minor: '', currency: 'EUR' };
  return rule.is === 'flag' ? false : undefined;
}

/** The same without what was left empty where it may be: an empty text is no text. */
export function fieldsToSend(rules: Rules, fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => {
      const value = valueToSend(rule, fields[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function valueToSend(rule: Rule, value: unknown): unknown {
  if (rule.is === 'group') return value === undefined ? undefined : fieldsToSend(rule.fields as Rules, value as Fields);
  if (rule.is === 'list') return Array.isArray(value) && !(rule.optional && value.length === 0) ? value.map((one) => valueToSend(rule.of, one)) : undefined;
  if (rule.is === 'money') return (value as { minor?: string } | undefined)?.minor ? value : undefined;
  if (rule.is === 'text') return typeof value === 'string' && value.trim() !== '' ? value.trim().normalize('NFC') : undefined;
  return value === '' || value === null ? undefined : value;
}
