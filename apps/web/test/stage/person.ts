import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { ConsoleWatch } from './console-watch';
import { Hand } from './hand';

/** A busy machine takes its time; nothing waits for longer than until it is true. */
export const PATIENCE_MS = 30_000;
const TABS_MAX = 120;
/** Whoever has read an answer asks for the next thing within this time. */
const QUIET_MS = 150;
/** What a page waits for; a stream that stays open is none of it. */
const awaited = ['document', 'fetch', 'xhr', 'script', 'stylesheet'];

/** Somebody at a screen of their own: nothing is shared with anybody else. */
export class Person extends Hand {
  readonly watch = new ConsoleWatch();
  private readonly underWay = new Set<Request>();
  private lastAsked = 0;

  constructor(
    name: string,
    address: string,
    context: BrowserContext,
    readonly page: Page,
  ) {
    super(name, address, context);
    context.setDefaultTimeout(PATIENCE_MS);
    this.watch.listenTo(page, name);
    page.on('request', (request) => this.asks(request));
    for (const over of ['requestfinished', 'requestfailed'] as const) page.on(over as 'requestfinished', (request) => this.underWay.delete(request));
  }

  private asks(request: Request): void {
    if (!awaited.includes(request.resourceType())) return;
    this.underWay.add(request);
    this.lastAsked = performance.now();
  }

  async go(path: string): Promise<void> {
    await this.page.goto(this.address + path);
  }

  /** Goes there as by a link, without loading the application anew. */
  async walk(path: string): Promise<void> {
    if (!(await this.page.evaluate(() => '__TSR_ROUTER__' in window))) return this.go(path);
    await this.page.evaluate((there) => (window as any).__TSR_ROUTER__.history.push(there), path);
    await this.page.waitForFunction(() => (window as any).__TSR_ROUTER__.state.status === 'idle');
  }

  /** Everything that was asked for has been answered, and nothing more is asked. */
  async hasAll(): Promise<void> {
    for (const end = performance.now() + PATIENCE_MS; this.underWay.size > 0 || performance.now() - this.lastAsked < QUIET_MS; await pause(25)) {
      if (performance.now() > end) throw new Error(`${this.name} still waits for ${[...this.underWay].map((request) => request.url()).join(', ')}`);
    }
  }

  /** Until this stands somewhere on the page. @throws Error with what stands there instead. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor().catch(async () => {
      throw new Error(`${this.name} never saw ${text}, but: ${(await this.page.innerText('body')).replace(/\s+/g, ' ').slice(-3_000)}`);
    });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  /** Presses an action and says yes to what it asks. */
  async does(action: string | RegExp): Promise<void> {
    await this.press(action);
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: action }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** By keyboard alone: Tab until the focus is on what is called so. @throws Error where Tab goes round without coming by. */
  async tabTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let pressed = 0; pressed < TABS_MAX; pressed += 1) {
      const called = await this.page.evaluate(nameOfFocused);
      if (called === name) return;
      passed.push(called);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to "${name}", but to ${passed.join(' | ')}`);
  }

  /** What is called so comes, has the focus after some Tabs, and is pressed by Enter. */
  async presses(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().waitFor();
    await this.tabTo(name);
    await this.page.keyboard.press('Enter');
  }

  /** Whoever goes by keyboard is in the dialogue as soon as it is there. */
  async isInDialog(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.closest('[role=dialog]'));
  }

  /** Goes to something by the words of the search that every page has. */
  async find(title: string): Promise<void> {
    await this.page.getByRole('button', { name: /Account of/ }).waitFor();
    await this.page.keyboard.press('Control+k');
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await this.page.keyboard.type(title);
    await this.page.getByRole('option', { name: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
}

function nameOfFocused(): string {
  const focused = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null;
  return (focused?.getAttribute('aria-label') ?? focused?.labels?.[0]?.innerText ?? focused?.innerText ?? '').trim().slice(0, 60);
}
