import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Person } from './person';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing is on its way from one colour to another while it is measured. */
export const still: BrowserContextOptions = { reducedMotion: 'reduce' };

type Way = readonly [theme: 'light' | 'dark', width: number];

/** Colours go by the theme and the layout by the width, so each of them is seen once. */
const ways: readonly Way[] = [['light', 1280], ['dark', 360]];

/** Everything that axe finds on a page as it stands, light and wide, dark and narrow, no rule off. @returns each fault once, with the ways in which it shows. */
export async function faultsOn({ page }: Person): Promise<string[]> {
  const seenIn = new Map<string, string[]>();
  for (const [theme, width] of ways) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await atRest(page);
    for (const fault of await look(page)) seenIn.set(fault, [...(seenIn.get(fault) ?? []), `${theme} ${width}`]);
  }
  return [...seenIn].map(([fault, seen]) => `${fault} (${seen.join(', ')})`);
}

/** As a page is opened before it is looked at, whatever was looked at last. */
export const wide = ({ page }: Person): Promise<void> => page.setViewportSize({ width: 1280, height: 900 });

/** Its head is there, nothing is on its way any more, and what was to come has been drawn. */
export async function settled(person: Person): Promise<void> {
  await person.page.locator('h1').first().waitFor();
  await person.hasAll();
  await atRest(person.page);
}

/** A window of another width has been drawn twice, and no colour is on its way to another. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], [class*=_bars_]') && document.getAnimations().every(({ playState }) => playState !== 'running'));
}

async function look(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const { violations } = await (window as any).axe.run(document, { resultTypes: ['violations'], runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }: any) => nodes.map(({ html, failureSummary }: any) => `${id}: ${html.slice(0, 200)} ${failureSummary.replace(/\s+/g, ' ')}`));
  }, tags);
}
