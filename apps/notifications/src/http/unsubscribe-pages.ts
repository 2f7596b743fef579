import { html, type PageParts } from '@caravanserai/hosting';
import type { UnsubscribeKind } from '../domain/unsubscribing';
import { format } from '../templates/format';
import { languages, type LanguageTag } from '../templates/language';

// The pages are reached at /unsubscribe and at /api/notifications/unsubscribe, so the form leads to where it stands.

export function askingPage(kind: UnsubscribeKind, language: LanguageTag): PageParts {
  const { asks, explains, does, keeps } = languages[language].unsubscribe;
  const said = format(language, explains, { kind: nameOf(kind, language) });
  return {
    title: asks, language,
    main: html`<h1>${asks}</h1><p class="lead">${said}</p><form method="post"><button class="primary">${does}</button></form><p class="below dim">${keeps}</p>`,
  };
}

export function donePage(kind: UnsubscribeKind, language: LanguageTag): PageParts {
  const { done, doneExplains, settings } = languages[language].unsubscribe;
  const said = format(language, doneExplains, { kind: nameOf(kind, language) });
  return { title: done, language, main: html`<h1>${done}</h1><p class="lead">${said}</p><p class="below"><a href="/inbox/settings">${settings}</a></p>` };
}

const nameOf = (kind: UnsubscribeKind, language: LanguageTag): string => languages[language].kinds[kind];
