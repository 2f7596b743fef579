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

/** The notice as a letter: with a greeting, the reason why it was sent and the way to stop it. */
export function renderLetter(telling: Telling, displayName: string, language: LanguageTag, publicUrl: string | null): Rendered {
  const { subject, text } = renderNotice(telling, language);
  const { frame } = languages[language];
  const greeting = format(language, frame.greeting, { name: displayName });
  const footer = [whyTold(telling, language), isMandatory(telling.category) ? frame.mandatory : frame.optional, publicUrl].filter((line) => line !== null);
  return { subject, text: `${greeting}\n\n${text}\n\n-- \n${footer.join('\n')}\n` };
}

function whyTold({ reasons, actsFor }: Telling, language: LanguageTag): string {
  const { frame } = languages[language];
  if (actsFor !== null) return format(language, frame.actsFor, { organisation: nameFor(language, actsFor) });
  return reasons.some(({ as }) => as === 'holder') ? frame.inPerson : frame.pointOfContact;
}
