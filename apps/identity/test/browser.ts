/** As much of a browser as signing in needs: keeps cookies by path, follows nothing by itself, finds the fields of a form. */
export class Browser {
  private readonly jar = new Map<string, { value: string; path: string; attributes: string }>();

  async get(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(url, { headers });
  }

  async post(url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(url, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** Goes where each answer leads as long as it stays at this origin. */
  async follow(answer: Response, origin: string): Promise<Response> {
    const location = answer.headers.get('location');
    if (!location) return answer;
    const next = new URL(location, answer.url);
    return next.origin === origin && next.pathname.startsWith('/oidc/') ? this.follow(await this.get(next.href), origin) : answer;
  }

  /** Name and attributes of each cookie as it was set. */
  cookies(): { name: string; attributes: string }[] {
    return [...this.jar].map(([name, { attributes }]) => ({ name, attributes }));
  }

  /** What a thief of the cookies would hold. */
  values(): { name: string; value: string }[] {
    return [...this.jar].map(([name, { value }]) => ({ name, value }));
  }

  private async send(url: string, init: RequestInit): Promise<Response> {
    const { pathname } = new URL(url);
    const cookie = [...this.jar].filter(([, { path }]) => pathname.startsWith(path)).map(([name, { value }]) => `${name}=${value}`);
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie: cookie.join('; '), accept: 'text/html' } });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  private keep(line: string): void {
    const [, name = '', value = '', attributes = ''] = /^([^=]+)=([^;]*)(.*)$/.exec(line) ?? [];
    const path = /path=([^;]+)/i.exec(attributes)?.[1] ?? '/';
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(attributes)) this.jar.delete(name);
    else this.jar.set(name, { value, path, attributes: attributes.toLowerCase() });
  }
}

/** The hidden fields and the address of a page's last form. */
export function formOf(page: string): { action: string; fields: Record<string, string> } {
  const form = page.slice(page.lastIndexOf('<form'));
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  return { action: /action="([^"]+)"/.exec(form)?.[1] ?? '', fields: Object.fromEntries(hidden) };
}
