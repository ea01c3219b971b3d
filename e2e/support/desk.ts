import type { BrowserContextOptions, Page } from '@playwright/test';
import { withoutPrefetching } from './prefetching.ts';
import { sessionOf, type Account } from './sessions.ts';
import { test as base } from './test.ts';

/** Who looks; a visitor when absent. */
type Who = Account | undefined;

/**
 * A test that only looks at pages: all of a worker's looks by one account share one page, whose scripts are then compiled
 * once and not anew for each screen, which takes the browser about half of the time.
 */
export const test = base.extend<{ as: Who }, { desk: Map<Who, Page> }>({
  as: [undefined, { option: true }],
  desk: [
    async ({}, use) => {
      const pages = new Map<Who, Page>();
      await use(pages);
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, desk, as, baseURL }, use, info) => {
    const { locale, timezoneId, actionTimeout = 0, navigationTimeout = 0 } = info.project.use;
    const page = desk.get(as) ?? (await opened({ baseURL, locale, timezoneId, storageState: as && sessionOf(as) }));
    desk.set(as, page);
    await use(page);
    if (info.status === info.expectedStatus) return;
    await info.attach('screenshot', { body: await page.screenshot(), contentType: 'image/png' });
    // What broke here must not break the next one.
    desk.delete(as);
    await page.context().close();

    async function opened(options: BrowserContextOptions): Promise<Page> {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(actionTimeout);
      context.setDefaultNavigationTimeout(navigationTimeout);
      await withoutPrefetching(context);
      return context.newPage();
    }
  },
});
