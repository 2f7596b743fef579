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
  readonly mandatory: string;
  readonly optional: string;
}

export interface Language {
  readonly frame: Frame;
  readonly texts: Readonly<Record<Template, Text>>;
  /** Partners that are no country and so have no name in CLDR. */
  readonly partners: Readonly<Record<string, string>>;
  /** What people see as the name of the list that the mails belong to. */
  readonly listName: string;
  /** How a moment is written: in the reader's zone, and in the other party's. */
  readonly moment: { readonly alone: string; readonly withOther: string };
}
