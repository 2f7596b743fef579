/** In which people may want to be written to: the official languages of the partners, as BCP 47 tags; the gateway's own form has the same. */
const TAGS = [
  ...['bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lb', 'lt', 'lv', 'mt', 'nb', 'nn', 'nl', 'pl', 'pt', 'rm', 'ro', 'sk', 'sl', 'sv'],
  ...['bn', 'fil', 'hi', 'id', 'ja', 'kk', 'km', 'ko', 'lo', 'mi', 'mn', 'ms', 'my', 'ru', 'ta', 'th', 'ur', 'vi', 'zh-Hans', 'zh-Hant'],
];

/** Each by its own name, as its readers know it. */
export const tongues = (): { value: string; label: string }[] =>
  TAGS.map((tag) => ({ value: tag, label: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag })).toSorted((left, right) => left.label.localeCompare(right.label, 'en'));
