import { languageNow } from '../../texts/i18n';

/** Languages that a text of an agreement can be chosen to have here (BCP 47); over HTTP it may be any. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'zh', 'ja', 'ko', 'th', 'vi'] as const;

export const languageName = (code: string): string => new Intl.DisplayNames([languageNow()], { type: 'language' }).of(code) ?? code;
