import { IntlMessageFormat } from 'intl-messageformat';

/** Parsing a text costs a hundred times its use; there are only as many as the templates have. */
const parsed = new Map<string, IntlMessageFormat>();

/** @throws when the text needs an argument that is not given: a notice with a hole in it is never sent. */
export function format(language: string, text: string, values: Readonly<Record<string, string | number>>): string {
  const key = `${language} ${text}`;
  let message = parsed.get(key);
  if (message === undefined) parsed.set(key, (message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true })));
  return String(message.format(values));
}
