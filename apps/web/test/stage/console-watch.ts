import type { Page } from 'playwright-core';

/** Everything that a page complains of; a test that expects something says so, and nothing else may come. */
export class ConsoleWatch {
  private readonly heard: string[] = [];
  private readonly expected: RegExp[] = [];

  listenTo(page: Page, whose: string): void {
    page.on('pageerror', (error) => this.heard.push(`${whose}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.heard.push(`${whose}: ${message.text()} (${message.location().url})`);
    });
  }

  /** A refusal is an answer, and yet Chromium's console calls it a failure. */
  expects(...complaints: readonly RegExp[]): void {
    this.expected.push(...complaints);
  }

  /** What was heard since this was asked before. */
  unexpected(): string[] {
    return this.heard.splice(0).filter((text) => !this.expected.some((complaint) => complaint.test(text)));
  }
}
