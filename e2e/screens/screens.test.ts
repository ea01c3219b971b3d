import { excessWidth, violations } from '../support/accessibility.ts';
import { addressOf } from '../support/address-of.ts';
import { test } from '../support/desk.ts';
import { screens, type Screen } from '../support/screens.ts';
import { expect, open, type Page } from '../support/test.ts';

const LOOKS = [
  { look: 'wide, light', width: 1280, dark: false },
  { look: 'phone, dark', width: 390, dark: true },
];

/** What stands at the top of a page that could not be shown. */
const STATES = /^(Page introuvable|Accès réservé|Cette page n’a pas pu s’afficher|Se connecter)$/;

async function dress(page: Page, { width, dark }: { width: number; dark: boolean }): Promise<void> {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: width < 500 ? 844 : 800 });
}

async function show(page: Page, screen: Screen): Promise<void> {
  const address = await addressOf(page, screen);
  await dress(page, LOOKS[0]!);
  await open(page, address);
}

/** The addresses of a route. */
const addressesOf = (route: string): RegExp => new RegExp(`^/${route.replaceAll(/\[\w+\]/g, '[^/]+')}$`);

/** Every look of every screen takes minutes: quickly, each is checked by axe in one of them, turn and turn about. */
const thorough = Boolean(process.env['E2E_SLOW']);

for (const [index, screen] of screens.entries()) {
  test.describe(() => {
    test.use({ as: screen.as });

    test(`${screen.name}: accessible, and never wider than the window`, { tag: thorough || screen.slow ? '@slow' : [] }, async ({ page }) => {
      await show(page, screen);
      if (screen.route !== undefined) {
        expect(new URL(page.url()).pathname).toMatch(addressesOf(screen.route));
        if (!screen.refuses) await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(STATES);
      }
      for (const [turn, { look, width, dark }] of LOOKS.entries()) {
        await dress(page, { width, dark });
        await expect.soft(page.locator('html'), look).toHaveAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
        expect.soft(await excessWidth(page), `${look}: pixels that stick out`).toBeLessThanOrEqual(0);
        if (thorough || turn === index % LOOKS.length) expect.soft(await violations(page), look).toEqual([]);
      }
    });
  });
}
