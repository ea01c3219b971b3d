import { addressOf } from '../support/address-of.ts';
import { test } from '../support/desk.ts';
import { screens } from '../support/screens.ts';
import { expect, open, type Page } from '../support/test.ts';

/** A4 between its margins, upright and across, in CSS pixels. */
const UPRIGHT = { width: 695, height: 1017 };
const ACROSS = { width: 1046, height: 680 };

/** Screens to fill in something, and those that are laid out for paper of their own (`measure/paper.slow.test.ts`), or for the pages of others. */
const NOT_FOR_PAPER = /form|, new$|new password|sign-in|account|invitation|installation|start a network|settings|unexpected|observe$|import, (?:columns|names|lines)|spread|rules|poster|leaflet|widget/;

/** What can be pressed or filled in, though paper cannot; what holds text that it does not show; how many pixels stick out. */
const looked = (page: Page): Promise<{ pressed: string[]; cut: string[]; excess: number }> =>
  page.evaluate(() => {
    const shown = (each: Element): boolean => {
      const { width, height } = each.getBoundingClientRect();
      return each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 2 && height > 2;
    };
    const named = (each: Element): string => `${each.tagName.toLowerCase()} ${String(each.getAttribute('class'))} ${(each.getAttribute('aria-label') ?? each.textContent).trim().slice(0, 40)}`;
    // A task is ticked with a pen too, and a photo that opens is a photo.
    const controls = [...document.querySelectorAll('nav, button, select, textarea, [role="tablist"], input:not([type="checkbox"], [type="hidden"])')].filter((each) => !each.querySelector('img'));
    const hides = (each: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(each);
      return (overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 2) || (overflowY !== 'visible' && each.scrollHeight > each.clientHeight + 2);
    };
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      pressed: controls.filter(shown).map(named),
      cut: [...document.querySelectorAll('body *:not(svg, svg *)')].filter((each) => shown(each) && hides(each)).map(named),
      excess: scrollWidth - clientWidth,
    };
  });

for (const screen of screens.filter(({ name }) => !NOT_FOR_PAPER.test(name))) {
  test.describe(() => {
    test.use({ as: screen.as });

    test(`${screen.name}: on paper there is nothing to press, and nothing is cut off`, { tag: '@slow' }, async ({ page }) => {
      await open(page, await addressOf(page, screen));
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.setViewportSize((await page.locator('[data-print="landscape"]').count()) > 0 ? ACROSS : UPRIGHT);
      const seen = await looked(page);
      // The page is used for further screens.
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: 'screen' });
      expect(seen).toEqual({ pressed: [], cut: [], excess: 0 });
    });
  });
}
