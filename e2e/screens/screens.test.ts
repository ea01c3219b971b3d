import { AxeBuilder } from '@axe-core/playwright';
import { screens, type Screen } from '../support/screens.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Page } from '../support/test.ts';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LOOKS = [
  { look: 'wide, light', width: 1280, dark: false },
  { look: 'phone, dark', width: 390, dark: true },
];

async function show(page: Page, { path, follow, and }: Screen): Promise<void> {
  await open(page, path);
  if (!follow) return;
  const href = await page.locator(`main a[href*="${follow}"]`).first().getAttribute('href');
  await open(page, `${href}${and ?? ''}`);
}

/** The rules that are broken, each with where. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, any, all }) => `${id}: ${target.join(' ')} ${[...any, ...all][0]?.message ?? ''}`));
}

for (const screen of screens) {
  test.describe(() => {
    if (screen.as) test.use({ storageState: sessionOf(screen.as) });

    test(`${screen.name}: accessible, and never wider than the window`, async ({ page }) => {
      await show(page, screen);
      for (const { look, width, dark } of LOOKS) {
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: width < 500 ? 844 : 800 });
        await expect.soft(page.locator('html'), look).toHaveAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(excess, `${look}: pixels that stick out`).toBeLessThanOrEqual(0);
        expect.soft(await violations(page), look).toEqual([]);
      }
    });
  });
}
