import { openBoard } from './board.ts';
import { names, type Account } from './sessions.ts';
import { expect, type Page } from './test.ts';

/** Somebody else is seen on the board: other tests may have it open too, so it is not counted but looked for by name. */
export const expectPresent = (page: Page, account: Account): Promise<void> =>
  expect(page.getByRole('list', { name: 'Sur le tableau en ce moment' }).getByRole('img', { name: names[account] })).toBeVisible();

/** The coordinator and the administrator have the board open and see each other there. */
export async function meet(coordinator: Page, admin: Page): Promise<void> {
  for (const page of [coordinator, admin]) await openBoard(page);
  await expectPresent(coordinator, 'admin');
  await expectPresent(admin, 'coordinator');
}

/** Waits in the page until a card stands in a cell, and answers when that was: no question goes to and fro meanwhile. */
export const arrival = (page: Page, title: string, cell: string): Promise<number> =>
  page.evaluate(
    ([wanted, where]) =>
      new Promise<number>((resolve) => {
        const isThere = (): boolean => [...document.querySelectorAll(`[data-cell="${where}"] article`)].some((card) => card.getAttribute('aria-label') === wanted);
        const look = (): void => {
          if (!isThere()) return;
          watch.disconnect();
          resolve(Date.now());
        };
        const watch = new MutationObserver(look);
        watch.observe(document.body, { childList: true, subtree: true, attributes: true });
        look();
      }),
    [title, cell] as const,
  );

/** Notes in the page when its next Enter is pressed: the moment at which a carried card is dropped. */
export async function noteEnter(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const noted = window as unknown as { dropped: number[] };
    noted.dropped = [];
    document.addEventListener('keydown', ({ code }) => { if (code === 'Enter') noted.dropped.push(Date.now()); }, { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { dropped: number[] }).dropped.at(-1) ?? 0);
}
