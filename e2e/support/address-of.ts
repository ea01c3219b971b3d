import type { Screen } from './screens.ts';
import type { Page } from './test.ts';

/** Where a screen is; what its address needs is made first. */
export async function addressOf(page: Page, { path, follow, and = '' }: Screen): Promise<string> {
  const address = typeof path === 'string' ? path : await path(page);
  return `${follow ? await linkOn(page, address, follow) : address}${and}`;
}

/** The first link of a page with this part in its address. The page is read and not opened: it is a screen of its own. */
async function linkOn(page: Page, address: string, part: string): Promise<string> {
  const html = await (await page.request.get(address)).text();
  const [, link] = html.match(new RegExp(`href="([^"]*${part}[^"]*)"`)) ?? [];
  if (!link) throw new Error(`${address} has no link to ${part}…`);
  return link;
}
