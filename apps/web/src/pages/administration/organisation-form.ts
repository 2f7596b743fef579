import type { Organisation } from '../contacts/directory';

/** What is typed; empty is not known. */
export interface Typed {
  readonly kind: string;
  readonly names: readonly { readonly language: string; readonly text: string }[];
  readonly country: string;
  readonly partner: string;
  readonly city: string;
  readonly timeZone: string;
  readonly latitude: string;
  readonly longitude: string;
  readonly homepage: string;
  readonly externalIds: readonly { readonly scheme: string; readonly value: string }[];
}

type Known = Pick<Organisation, 'kind' | 'names' | 'country' | 'partner' | 'city' | 'timeZone' | 'latitudeMicrodegrees' | 'longitudeMicrodegrees' | 'homepage' | 'externalIds'>;

const degrees = (micro: number | null): string => (micro === null ? '' : String(micro / 1_000_000));
const micro = (text: string): number => Math.round(Number(text.replace(',', '.')) * 1_000_000);

export function typedOf(known: Known | null): Typed {
  if (known === null) return { kind: '', names: [{ language: 'en', text: '' }], country: '', partner: '', city: '', timeZone: '', latitude: '', longitude: '', homepage: '', externalIds: [] };
  const { kind, names, country, partner, city, timeZone, latitudeMicrodegrees, longitudeMicrodegrees, homepage, externalIds } = known;
  return { kind, names, country: country ?? '', partner: partner !== null && partner !== country ? partner : '', city: city ?? '', timeZone: timeZone ?? '', latitude: degrees(latitudeMicrodegrees), longitude: degrees(longitudeMicrodegrees), homepage: homepage ?? '', externalIds };
}

/** As the directory takes it: what is empty is left out, and degrees are whole millionths. */
export function bodyOf({ kind, names, latitude, longitude, externalIds, ...texts }: Typed): object {
  const told = Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => ((text ?? '').trim() === '' ? [] : [[name, text.trim()]])));
  const place = latitude.trim() === '' ? {} : { latitudeMicrodegrees: micro(latitude), longitudeMicrodegrees: micro(longitude) };
  return { kind, names: names.map(({ language, text }) => ({ language, text: text.trim() })), ...told, ...place, externalIds: externalIds.filter(({ value }) => value.trim() !== '') };
}
