import { isMandatory, type Category } from '../domain/category';
import { type Names, nameFor } from '../domain/names';
import type { Reason } from '../domain/recipients';
import type { Template } from '../domain/template';
import type { Arguments, Zones } from '../domain/wording';
import { format } from './format';
import { languages, type LanguageTag } from './language';
import { shownArguments } from './shown-arguments';

/** What of a notification its words depend on. */
export interface Telling {
  readonly template: Template;
  readonly category: Category;
  readonly arguments: Arguments;
  readonly zones: Zones;
  readonly reasons: readonly Reason[];
  /** The organisation for which somebody is told. */
  readonly actsFor: Names | null;
}

export interface Rendered {
  readonly subject: string;
  readonly text: string;
}

/** The notice itself, as the inbox shows it. */
export function renderNotice({ template, arguments: given, zones }: Telling, language: LanguageTag): Rendered {
  const { subject, body } = languages[language].texts[template];
  const values = shownArguments(given, zones, language);
  return { subject: format(language, subject, values), text: format(language, body, values) };
}

/** The links of a letter; none where the platform has no public address. */
export interface Links {
  /** Of what it is about. */
  readonly page: string;
  /** To stop letters like it; null where they can't be switched off. */
  readonly stop: string | null;
}

/** The notice as a letter: with a greeting, where to go, the reason why it was sent and the way to stop it. */
export function renderLetter(telling: Telling, displayName: string, language: LanguageTag, links: Links | null): Rendered {
  const { subject, text } = renderNotice(telling, language);
  const { frame } = languages[language];
  const choice = isMandatory(telling.category) ? frame.mandatory[telling.category] : frame.optional;
  return framed({ subject, text: [text, links?.page].filter(isSaid).join('\n\n') }, displayName, language, [whyTold(telling, language), choice, stopLine(links, language)]);
}

/** Several notices as one letter, in the order in which they are given. */
export function renderDigest(lines: readonly { readonly telling: Telling; readonly page: string | null }[], displayName: string, language: LanguageTag, links: Links | null): Rendered {
  const { frame } = languages[language];
  const notices = lines.map(({ telling, page }) => {
    const { subject, text } = renderNotice(telling, language);
    return [subject, text, page].filter(isSaid).join('\n');
  });
  const subject = format(language, frame.digestSubject, { count: lines.length });
  return framed({ subject, text: [frame.digestIntro, ...notices].join('\n\n') }, displayName, language, [frame.optional, stopLine(links, language)]);
}

function framed({ subject, text }: Rendered, displayName: string, language: LanguageTag, footer: readonly (string | null)[]): Rendered {
  const greeting = format(language, languages[language].frame.greeting, { name: displayName });
  return { subject, text: `${greeting}\n\n${text}\n\n-- \n${footer.filter(isSaid).join('\n')}\n` };
}

const stopLine = (links: Links | null, language: LanguageTag): string | null => (links?.stop ? format(language, languages[language].frame.stop, { url: links.stop }) : null);
const isSaid = (line: string | null | undefined): line is string => line !== null && line !== undefined;

function whyTold({ reasons, actsFor }: Telling, language: LanguageTag): string {
  const { frame } = languages[language];
  if (actsFor !== null) return format(language, frame.actsFor, { organisation: nameFor(language, actsFor) });
  return reasons.some(({ as }) => as === 'holder') ? frame.inPerson : frame.pointOfContact;
}
