/** As much of a browser as signing in needs: keeps cookies by path, follows where it is told to, finds the fields of a form. */
export class Browser {
  private readonly jar = new Map<string, { value: string; path: string; attributes: string }>();

  get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(url, { headers });
  }

  post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Goes where answers lead, as long as `into` wants to go there; the last answer may lead on. */
  async follow(answer: Response, into: (url: URL) => boolean): Promise<Response> {
    const location = answer.headers.get('location');
    if (!location) return answer;
    const next = new URL(location, answer.url);
    return into(next) ? this.follow(await this.get(next.href), into) : answer;
  }

  /** Each cookie as it was last set, attributes in lower case. */
  cookies(): { name: string; value: string; attributes: string }[] {
    return [...this.jar].map(([name, { value, attributes }]) => ({ name, value, attributes }));
  }

  /** The cookies as they are, for a second browser that has stolen them. */
  copy(): Browser {
    const copy = new Browser();
    for (const [name, cookie] of this.jar) copy.jar.set(name, cookie);
    return copy;
  }

  async send(url: string, init: RequestInit): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.jar].filter(([, { path }]) => pathname.startsWith(path)).map(([name, { value }]) => `${name}=${value}`);
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { accept: 'text/html', ...init.headers, cookie: cookie.join('; ') } });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  private keep(line: string): void {
    const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(line) ?? [];
    const path = /path=([^;]+)/i.exec(attributes)?.[1] ?? '/';
    if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(attributes)) this.jar.delete(name);
    else this.jar.set(name, { value, path, attributes: attributes.toLowerCase() });
  }
}

/** The hidden fields and the address of a page's last form. */
export function formOf(page: string): { action: string; fields: Record<string, string> } {
  const form = page.slice(page.lastIndexOf('<form'));
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  return { action: /action="([^"]+)"/.exec(form)?.[1] ?? '', fields: Object.fromEntries(hidden) };
}
