import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './test.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
} satisfies axe.RunOptions;

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA that the page breaks, each with where. */
export async function violations(page: Page): Promise<string[]> {
  // Axe's own builder for Playwright brings the whole source in anew twice for each look at a page, which takes longer than the look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (how) => {
    // Colours on their way from light to dark are nobody's choice.
    await Promise.allSettled(document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? each.finished : [])));
    const { violations: found } = await window.axe.run(document, how);
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, any, all }) => `${id}: ${target.join(' ')} ${[...any, ...all][0]?.message ?? ''}`));
  }, options);
}

/** How many pixels of the page stick out of the window: at the right, to be reached by scrolling sideways only, or of the head at the left, where nothing reaches them. */
export const excessWidth = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth - clientWidth, ...[...document.querySelectorAll('header *')].map((element) => -element.getBoundingClientRect().left));
  });
