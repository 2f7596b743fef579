import { english } from './en';
import { french } from './fr';
import type { Language } from './text';

export const languages = { en: english, fr: french } as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof languages;

const isKnown = (tag: string): tag is LanguageTag => Object.hasOwn(languages, tag);

/** The language for somebody who reads `wanted` (BCP 47): its primary language where we have it, else English. */
export function languageFor(wanted: string | null): LanguageTag {
  const primary = wanted?.toLowerCase().split('-')[0] ?? '';
  return isKnown(primary) ? primary : 'en';
}

/** The best of our languages for an Accept-Language header (RFC 9110, 12.5.4); what can't be read is passed over. */
export function languageAccepted(header: string | undefined): LanguageTag {
  const ranges = (header ?? '').split(',').map((part) => {
    const [range = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return { primary: range.trim().toLowerCase().split('-')[0] as string, quality: Number(quality ?? 1) };
  });
  const best = ranges.filter(({ primary, quality }) => isKnown(primary) && quality > 0).sort((a, b) => b.quality - a.quality)[0];
  return languageFor(best?.primary ?? null);
}
