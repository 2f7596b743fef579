/** Codes that institutions of the Union write for two of its partners, and the ISO 3166-1 codes that are meant. */
const ofTheUnion: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** The partner's code as the platform keeps it; `EL` and `UK` are accepted on input, in any case. */
export function partnerCode(given: string): string {
  const code = given.toUpperCase();
  return ofTheUnion[code] ?? code;
}
