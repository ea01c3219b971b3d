import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './test.ts';

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of WCAG 2.2 AA that the page breaks, each with where. The "legacy" mode leaves out frames of other origins, which we do not have, and takes half the time. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(LEVELS).setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, any, all }) => `${id}: ${target.join(' ')} ${[...any, ...all][0]?.message ?? ''}`));
}

/** How many pixels of the page stick out of the window: at the right, to be reached by scrolling sideways only, or of the head at the left, where nothing reaches them. */
export const excessWidth = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth - clientWidth, ...[...document.querySelectorAll('header *')].map((element) => -element.getBoundingClientRect().left));
  });
