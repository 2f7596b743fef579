import type { MandatoryCategory } from '../domain/category';
import type { UnsubscribeKind } from '../domain/unsubscribing';
import type { Template } from '../domain/template';

/** One text in ICU message syntax. The arguments are ready for reading: dates, money and countries come as words. */
export interface Text {
  readonly subject: string;
  readonly body: string;
}

/** What stands around every text. */
export interface Frame {
  readonly greeting: string;
  readonly actsFor: string;
  readonly pointOfContact: string;
  readonly inPerson: string;
  /** Why a kind of notice can't be switched off, by its category. */
  readonly mandatory: Readonly<Record<MandatoryCategory, string>>;
  readonly optional: string;
  readonly stop: string;
  readonly digestSubject: string;
  readonly digestIntro: string;
}

/** The page where a letter's link leads. */
export interface UnsubscribeWords {
  readonly asks: string;
  readonly explains: string;
  readonly does: string;
  readonly keeps: string;
  readonly done: string;
  readonly doneExplains: string;
  readonly settings: string;
}

export interface Language {
  readonly frame: Frame;
  /** What letters of a kind are about, as it stands within a sentence. */
  readonly kinds: Readonly<Record<UnsubscribeKind, string>>;
  readonly unsubscribe: UnsubscribeWords;
  readonly texts: Readonly<Record<Template, Text>>;
  /** Partners that are no country and so have no name in CLDR. */
  readonly partners: Readonly<Record<string, string>>;
  /** What people see as the name of the list that the mails belong to. */
  readonly listName: string;
  /** How a moment is written: in the reader's zone, and in the other party's. */
  readonly moment: { readonly alone: string; readonly withOther: string };
}
