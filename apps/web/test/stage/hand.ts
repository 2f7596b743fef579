import { randomUUID } from 'node:crypto';
import type { BrowserContext } from 'playwright-core';

interface Session {
  readonly signedIn: boolean;
  readonly csrfToken: string;
}

/** Somebody at a browser of their own, of which no page is open: what a test needs to be there before it begins. */
export class Hand {
  /** For whom they act, once they have entered. */
  organisationId: string | undefined;

  constructor(
    readonly name: string,
    readonly address: string,
    readonly context: BrowserContext,
  ) {}

  /** Enters by the form of the issuer, as the card of the first page does, and shows no page of it. */
  async enter(username: string): Promise<void> {
    const asked = await this.context.request.get(`${this.address}/auth/sign-in?returnTo=/api/session&anew=`, { headers: { accept: 'text/html' } });
    const text = await asked.text();
    const [, action] = /<form method="post" action="([^"]+)"[^>]*>(?:(?!<\/form>)[^])*name="demonstration"/.exec(text) ?? [];
    const [, formToken] = /name="formToken" value="([^"]+)"/.exec(text) ?? [];
    if (!action || !formToken) throw new Error(`the sign-in page has no people of a demonstration:\n${text}`);
    const entered = await this.context.request.post(new URL(action, this.address).href, { form: { formToken, demonstration: username }, headers: { origin: this.address } });
    if (!((await entered.json()) as Session).signedIn) throw new Error(`${username} did not come in`);
    const { mandates } = await this.get<{ mandates: readonly { organisationId: string }[] }>('/contacts/me');
    this.organisationId = mandates[0]?.organisationId;
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  post<T = { readonly id: string; readonly version: number }>(path: string, body: object | Buffer = {}, headers: Record<string, string> = {}): Promise<T> {
    return this.call<T>('POST', path, body, headers);
  }

  put<T>(path: string, body: object): Promise<T> {
    return this.call<T>('PUT', path, body);
  }

  /** Who this browser is to the platform. */
  async session(): Promise<Session> {
    return (await (await this.context.request.get(`${this.address}/api/session`)).json()) as Session;
  }

  private async call<T>(method: string, path: string, body?: object | Buffer, more: Record<string, string> = {}): Promise<T> {
    const acting: Record<string, string> = this.organisationId ? { 'x-acting-for': this.organisationId } : {};
    const writing: Record<string, string> = method === 'GET' ? {} : { 'x-csrf-token': (await this.session()).csrfToken, 'idempotency-key': randomUUID(), origin: this.address };
    const answer = await this.context.request.fetch(`${this.address}/api${path}`, { method, data: body, headers: { ...acting, ...writing, ...more } });
    if (!answer.ok()) throw new Error(`${this.name}: ${method} ${path} was answered ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
