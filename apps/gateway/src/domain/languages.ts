/** In which people may want to be written to: the official languages of the partners, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = [
  ...['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lb', 'lt', 'lv', 'mt', 'nb', 'nn', 'nl', 'pl', 'pt', 'rm', 'ro', 'sk', 'sl', 'sv'],
  ...['bn', 'fil', 'hi', 'id', 'ja', 'kk', 'km', 'ko', 'lo', 'mi', 'mn', 'ms', 'my', 'ru', 'ta', 'th', 'ur', 'vi', 'zh-Hans', 'zh-Hant'],
];

/** The first of them that an Accept-Language header asks for (RFC 9110, 12.5.4), as browsers order it; else English. */
export function languageAccepted(header: string | undefined): string {
  const asked = (header ?? '').split(',').map((range) => range.split(';')[0]!.trim());
  const found = asked.map((tag) => LANGUAGES.find((language) => writtenAs(language) === writtenAs(tag)));
  return found.find((language) => language !== undefined) ?? 'en';
}

/** Its own name, as its readers know it. */
export const nameOf = (language: string): string => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** Language and script: "zh-TW" is written as "zh-Hant" is, and "pt-BR" as "pt". */
function writtenAs(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return null; // "*", or no tag at all: asks for nothing that we could choose.
  }
}
