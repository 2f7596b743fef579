/** How an organisation is called: as it calls itself, and in the languages in which the directory knows a name. */
export interface Names {
  readonly name: string;
  readonly names: ReadonlyArray<{ readonly language: string; readonly name: string }>;
}

/** What of an organisation, or of whatever else has names, is written down. */
export const namesOf = ({ name, names }: Names): Names => ({ name, names });

/** Its name for who reads `language`: in that language, else in English, else as it calls itself. `zh` reads what is said in `zh-Hant`. */
export function nameFor(language: string, { name, names }: Names): string {
  const inLanguage = (wanted: string) => names.find((one) => one.language === wanted) ?? names.find((one) => one.language.split('-')[0] === wanted.split('-')[0]);
  return (inLanguage(language) ?? inLanguage('en'))?.name ?? name;
}
