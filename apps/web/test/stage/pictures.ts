import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures of failures go, for whoever keeps them. */
export const pictures = process.env['SCREENSHOTS'];
/** Where pictures of every page in every width and theme go, for whoever wants to look at them. */
const portraits = process.env['PORTRAITS'];

export async function photograph(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`.replace(/[^\w .-]+/g, '_')), fullPage: true });
}

/** A page on a phone, on a desk and on a wide screen, by day and by night; nothing where nobody wants to see it. */
export async function portray(page: Page, name: string): Promise<void> {
  if (!portraits) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [360, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await photograph(page, join(portraits, `${colorScheme} ${width}`), name);
    }
  }
}
