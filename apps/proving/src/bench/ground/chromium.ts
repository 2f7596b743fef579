import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Undefined where this machine has none; CHROMIUM says where it is, if not where Debian puts it. */
export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = [process.env['CHROMIUM'] ?? [], ...places].flat().find((path) => existsSync(path));
  // Root has no sandbox for Chromium, and containers little of the memory that it would share.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: [...asRoot, '--disable-dev-shm-usage'] });
}

/** Lets somebody of the demonstration in, by the form of the issuer; no page is opened, so nothing is kept but cookies. */
export async function enter({ request }: BrowserContext, address: string, username: string): Promise<void> {
  const text = await (await request.get(`${address}/auth/sign-in?returnTo=/api/session&anew=`, { headers: { accept: 'text/html' } })).text();
  const [, action] = /<form method="post" action="([^"]+)"[^>]*>(?:(?!<\/form>)[^])*name="demonstration"/.exec(text) ?? [];
  const [, formToken] = /name="formToken" value="([^"]+)"/.exec(text) ?? [];
  if (!action || !formToken) throw new Error(`the sign-in page has no people of a demonstration:\n${text}`);
  const entered = await request.post(new URL(action, address).href, { form: { formToken, demonstration: username }, headers: { origin: address } });
  if (!((await entered.json()) as { signedIn: boolean }).signedIn) throw new Error(`${username} did not come in`);
}
