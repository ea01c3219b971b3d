import type { Page } from './test.ts';

/** For a page that is only looked at: what its links lead to is not fetched in advance, which takes the servers longer than the page itself. */
export async function withoutPrefetching(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  // In the browser's network, and not by page.route, which would hand every request to the test.
  await devtools.send('Network.enable');
  await devtools.send('Network.setBlockedURLs', { urls: ['*_rsc=*'] });
}
