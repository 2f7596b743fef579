import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** CHROMIUM says where it is, if not where Debian puts it. */
const program = (): string | undefined => [process.env['CHROMIUM'] ?? [], ...places].flat().find((path) => existsSync(path));

/** A suite that needs a browser; where there is none it is skipped under a name that says why. With REQUIRE_ALL=1 nothing is an excuse. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (program() || process.env['REQUIRE_ALL'] === '1') describe(name, suite);
  else describe.skip(`${name} (skipped: no Chromium on this machine)`, suite);
}

/** One browser for a file of tests; each person has a context of their own in it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = program();
  if (!executablePath) throw new Error(`there is no Chromium: not in CHROMIUM, not at ${places.join(', ')}`);
  // Root has no sandbox for Chromium, and containers little of the memory that it would share.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...asRoot, '--disable-dev-shm-usage'] });
}
