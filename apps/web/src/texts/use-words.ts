import { useTranslation } from 'react-i18next';
import type { en } from './en';

/** Texts by a key that is made of what the platform says: a code, a state, an action. A key that no text knows answers `defaultValue`, else itself. */
export type Words = (key: string, options?: Readonly<Record<string, unknown>>) => string;

export const useWords = (area: keyof typeof en): Words => useTranslation(area).t as unknown as Words;
