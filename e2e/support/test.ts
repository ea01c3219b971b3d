import { test as base, type Page } from '@playwright/test';
import type { Browser } from './browser.ts';
import { browserArguments } from './browser.ts';
import { withoutPrefetching } from './prefetching.ts';
import { sessionOf, type Account } from './sessions.ts';

export { expect, type Locator, type Page } from '@playwright/test';

interface Fixtures {
  /** Are pages fetched before their links are followed, as in life? Some journeys do, and what is measured. */
  prefetching: boolean;
  /** A page of somebody else, beside the page of the test; without an account, that of a visitor. */
  pageOf: (account?: Account) => Promise<Page>;
  noPageErrors: void;
}

/** What breaks in a page, and what its own policy refuses it. */
function watch(page: Page, errors: unknown[]): void {
  page.on('pageerror', (error) => errors.push(error));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) errors.push(message.text());
  });
}

/** Playwright's test with the browser and the servers of the global setup. A page that breaks in the browser fails its test. */
export const test = base.extend<Fixtures>({
  launchOptions: [
    async ({}, use) => {
      const { executablePath, env } = JSON.parse(process.env['E2E_BROWSER'] ?? '{}') as Browser;
      await use({ executablePath, args: browserArguments, env: { ...(process.env as Record<string, string>), ...env } });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({}, use) => use(process.env['E2E_URL']),
  prefetching: [false, { option: true }],
  context: async ({ context, prefetching }, use) => {
    if (!prefetching) await withoutPrefetching(context);
    await use(context);
  },
  pageOf: async ({ browser, prefetching }, use) => {
    const pages: Page[] = [];
    const errors: unknown[] = [];
    await use(async (account) => {
      const context = await browser.newContext({ storageState: account ? sessionOf(account) : { cookies: [], origins: [] } });
      if (!prefetching) await withoutPrefetching(context);
      const page = await context.newPage();
      watch(page, errors);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
    base.expect(errors, 'errors in the pages of others').toEqual([]);
  },
  noPageErrors: [
    async ({ page }, use) => {
      const errors: unknown[] = [];
      watch(page, errors);
      await use();
      base.expect(errors, 'errors in the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until React answers to it: what is typed or pressed before that is lost. A page that loads no script works without. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    if (document.querySelector('script[src]') === null) return true;
    const heading = document.querySelector('h1');
    const answers = heading !== null && Object.keys(heading).some((key) => key.startsWith('__react'));
    return answers && document.querySelector('form[inert]') === null;
  });
}
