/** The one form of a sign-in page: where it goes and its hidden fields. */
export interface SignInForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

const TIME_MAX_MS = 15_000;

/** As much of a browser as a sign-in page needs that works without scripts: cookies, redirects, one form. */
export class SignInBrowser {
  private readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();

  /** Asks, and goes where answers lead as long as that is within `home`; the last answer may lead out of it. */
  async open(url: string, home: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const answer = await this.ask(url, form && { method: 'POST', body: new URLSearchParams(form) });
    const next = leadsTo(answer);
    return next?.startsWith(home) ? this.open(next, home) : answer;
  }

  private async ask(url: string, init: RequestInit = {}): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.cookies].filter(([, { path }]) => pathname.startsWith(path)).map(([name, { value }]) => `${name}=${value}`);
    const headers = { accept: 'text/html', cookie: cookie.join('; ') };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(TIME_MAX_MS) });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  private keep(line: string): void {
    const [, name, value, attributes = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(line) ?? [];
    if (name) this.cookies.set(name, { value: value!, path: /path=([^;]+)/i.exec(attributes)?.[1] ?? '/' });
  }
}

/** Where an answer sends its reader, absolute; null where it stays. */
export function leadsTo(answer: Response): string | null {
  const location = answer.headers.get('location');
  return location && new URL(location, answer.url).href;
}

/** @returns the form of the page that asks for a password; null for any other page. */
export function formOf(page: string, pageUrl: string): SignInForm | null {
  const form = page.split(/<form\b/).find((part) => part.includes('type="password"'));
  const action = form && /action="([^"]+)"/.exec(form)?.[1];
  if (!action) return null;
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
  return { url: new URL(action, pageUrl).href, fields: Object.fromEntries(hidden) };
}
