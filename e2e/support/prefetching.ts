import type { BrowserContext } from '@playwright/test';

/** What links lead to is not fetched before somebody follows them: that takes the servers longer than the pages themselves. */
export async function withoutPrefetching(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { fetch } = window;
    window.fetch = (input, init) => (new Headers(init?.headers).has('next-router-prefetch') ? Promise.resolve(new Response(null, { status: 503 })) : fetch(input, init));
  });
}
