import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';

/** Languages of the application, in their own names. */
export const LANGUAGES = { en: 'English', fr: 'Français', zh: '中文' } as const;
export type Language = keyof typeof LANGUAGES;

const KEPT = 'caravanserai.language';
/** English is at hand for whatever another language lacks; the others are fetched by whoever chooses them. */
const loaders: Record<Exclude<Language, 'en'>, () => Promise<object>> = {
  fr: () => import('./fr').then(({ fr }) => fr),
  zh: () => import('./zh').then(({ zh }) => zh),
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'frame';
    resources: typeof en;
    returnNull: false;
  }
}

/** What was chosen here before, else the first language of the browser that there is. */
export function languageWanted(): Language {
  const kept = localStorage.getItem(KEPT);
  const wanted = [kept ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}

export async function startTexts(): Promise<void> {
  const language = languageWanted();
  const texts = language === 'en' ? null : await loaders[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en, ...(texts && { [language]: texts }) },
    defaultNS: 'frame',
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'frame')) {
    for (const [area, texts] of Object.entries(await loaders[language]())) i18next.addResourceBundle(language, area, texts);
  }
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export const languageNow = (): Language => (Object.hasOwn(LANGUAGES, i18next.language) ? (i18next.language as Language) : 'en');
