import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { atMost, type Figure, figure } from '../figure';
import { enter, openChromium } from '../ground/chromium';
import type { Ground } from '../ground/ground';
import { Platform } from '../ground/platform';
import type { Rounds } from '../rounds';
import { median } from '../statistics';
import { largestPaintMs, type TraceEvent } from './largest-paint';

/** She has tasks, offers and an inbox: the first page that most people see. */
const visitor = 'amina';
const settledAfterMs = 2_000;

interface Load {
  readonly scriptKilobytes: number;
  readonly paintMs: number;
}

/** The first page for somebody signed in whose browser has nothing of the application yet. */
export async function pagesFigures(ground: Ground, { count, say }: Rounds): Promise<Figure[]> {
  const browser = await openChromium();
  if (browser === undefined) {
    say('There is no Chromium on this machine, so the figures of the first load are left out.');
    return [];
  }
  say('the platform starts');
  const platform = await Platform.start(join(ground.folder, 'platform-of-pages'));
  const signedIn = await browser.newContext();
  await enter(signedIn, platform.address, visitor);
  const storageState = await signedIn.storageState();
  const loads: Load[] = [];
  for (let round = 0; round <= count; round++) {
    say(round === 0 ? 'first load: warming up' : `first load: round ${round} of ${count}`);
    const load = await firstLoad(browser, platform.address, { storageState, viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    if (round > 0) loads.push(load);
  }
  await browser.close();
  await platform.stop();
  return [
    figure({ name: 'JavaScript of the first page, gzip', unit: 'kB', value: Math.max(...loads.map(({ scriptKilobytes }) => scriptKilobytes)), aim: atMost(300, 'kB') }),
    figure({ name: 'largest contentful paint of the first page', unit: 'ms', value: median(loads.map(({ paintMs }) => paintMs)), aim: atMost(1_500, 'ms') }),
  ];
}

/** Each in a context of its own, whose cache is empty. All scripts count that come until the page has been still for a while. */
async function firstLoad(browser: Browser, address: string, options: BrowserContextOptions): Promise<Load> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const scripts: Array<Promise<Buffer>> = [];
  page.on('response', (response) => {
    if (response.headers()['content-type']?.startsWith('text/javascript')) scripts.push(response.body());
  });
  await browser.startTracing(page, { categories: ['loading', 'blink.user_timing'] });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(settledAfterMs);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  await context.close();
  return { scriptKilobytes: bytes / 1_000, paintMs: largestPaintMs(traceEvents) };
}
