import { hash } from 'node:crypto';
import { html, type Html } from './html';
import { STYLE } from './style';

const BRAND = html`<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" aria-hidden="true"
  ><path d="M3 21V3h18v18h-5.500v-6a3.500 3.500 0 0 0-7 0v6z" /></svg>`;

export interface PlainPage {
  readonly body: string;
  /** Content type, caching and a policy that allows exactly what stands in this page. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface PageParts {
  readonly title: string;
  readonly main: Html;
  /** Of its words; English where nothing is said. */
  readonly language?: 'en' | 'fr';
  /** Beside the brand: who is signed in, a button. */
  readonly top?: Html;
  /** Runs when the page is there; the page must work without it. Allowed by its hash. */
  readonly script?: string;
  /** Other origins to which a form of this page may lead, through redirects too: browsers check the whole chain. */
  readonly formsLeadTo?: readonly string[];
}

/** A whole page in the house's look, served without any further request, with a strict content security policy. */
export function plainPage({ title, main, language = 'en', top, script, formsLeadTo = [] }: PageParts): PlainPage {
  const policy = [
    "default-src 'none'",
    `style-src '${hashSource(STYLE)}'`,
    `script-src ${script ? `'${hashSource(script)}'` : "'none'"}`,
    `connect-src ${script ? "'self'" : "'none'"}`,
    `form-action ${["'self'", ...formsLeadTo].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const document = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Caravanserai</title></head>
<body><a class="skip" href="#main">${SKIP[language]}</a><div class="gate"><header class="top"><a class="brand" href="/">${BRAND}<span>Caravanserai</span></a>${top}</header>
<main id="main">${main}</main></div></body></html>`;
  const body = document.text
    .replace('</head>', () => `<style>${STYLE}</style></head>`)
    .replace('</body>', () => (script ? `<script>${script}</script></body>` : '</body>'));
  return { body, headers: { ...PAGE_HEADERS, 'content-security-policy': policy.join('; ') } };
}

const SKIP = { en: 'Skip to content', fr: 'Aller au contenu' };

/** A page says who is signed in or carries a token of its form: it is never kept by a cache. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin', // Under no-referrer browsers send "Origin: null" with a page's own forms.
};

const hashSource = (text: string) => `sha256-${hash('sha256', text, 'base64')}`;
