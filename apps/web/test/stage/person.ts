import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { ConsoleWatch } from './console-watch';

/** A busy machine takes its time; nothing here waits for longer than until it is true. */
export const PATIENCE_MS = 30_000;

interface Session {
  readonly csrfToken: string;
}

/** Somebody at a screen of their own: nothing is shared with anybody else. */
export class Person {
  readonly watch = new ConsoleWatch();
  /** For whom they act, once they have entered. */
  organisationId: string | undefined;

  constructor(
    readonly name: string,
    readonly address: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    context.setDefaultTimeout(PATIENCE_MS);
    this.watch.listenTo(page, name);
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.address + path);
  }

  /** Another tab of the same browser. */
  async tab(path: string): Promise<Page> {
    const page = await this.context.newPage();
    this.watch.listenTo(page, `${this.name}, another tab`);
    await page.goto(this.address + path);
    return page;
  }

  /** Enters by the form of the issuer, as the card of the first page does, and shows no page of it. */
  async enter(username: string): Promise<void> {
    const asked = await this.context.request.get(`${this.address}/auth/sign-in?returnTo=/api/session&anew=`, { headers: { accept: 'text/html' } });
    const text = await asked.text();
    const [, action] = /<form method="post" action="([^"]+)"[^>]*>(?:(?!<\/form>)[^])*name="demonstration"/.exec(text) ?? [];
    const [, formToken] = /name="formToken" value="([^"]+)"/.exec(text) ?? [];
    if (!action || !formToken) throw new Error(`the sign-in page has no people of a demonstration:\n${text}`);
    const entered = await this.context.request.post(new URL(action, this.address).href, { form: { formToken, demonstration: username }, headers: { origin: this.address } });
    if (!((await entered.json()) as { signedIn: boolean }).signedIn) throw new Error(`${username} did not come in`);
    const { mandates } = await this.get<{ mandates: readonly { organisationId: string }[] }>('/contacts/me');
    this.organisationId = mandates[0]?.organisationId;
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  post<T = { id: string; version: number }>(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<T> {
    return this.call<T>('POST', path, body, headers);
  }

  /** What the page would ask, asked without it: for what a test needs to be there before it begins. */
  private async call<T>(method: string, path: string, body?: object, more: Record<string, string> = {}): Promise<T> {
    const acting: Record<string, string> = this.organisationId ? { 'x-acting-for': this.organisationId } : {};
    const writing: Record<string, string> = method === 'GET' ? {} : { 'x-csrf-token': await this.token(), 'idempotency-key': randomUUID(), origin: this.address };
    const answer = await this.context.request.fetch(`${this.address}/api${path}`, { method, data: body, headers: { ...acting, ...writing, ...more } });
    if (!answer.ok()) throw new Error(`${this.name}: ${method} ${path} was answered ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  private async token(): Promise<string> {
    const answer = await this.context.request.get(`${this.address}/api/session`);
    return ((await answer.json()) as Session).csrfToken;
  }
}
