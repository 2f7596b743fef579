/** Longest title, name or venue that the services take, in UTF-16 units. */
export const textMax = 300;

/**
 * Text as a person reads it: line breaks, tabs and runs of blanks become one blank, soft hyphens and other invisible signs go, accents are composed (NFC).
 * Nothing else is touched, dashes and quotes stay as published.
 */
export function plainText(raw: string): string {
  const visible = raw.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  return visible.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim().normalize('NFC');
}

/** The same, or null when nothing is left. */
export function plainTextOrNull(raw: string): string | null {
  const text = plainText(raw);
  return text === '' ? null : text;
}
