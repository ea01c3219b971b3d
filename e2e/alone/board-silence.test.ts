import { cardOf, cellOfCard, later, moveRight, openBoard } from '../support/board.ts';
import { openLine, type Line } from '../support/line.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, test, type Page } from '../support/test.ts';
import { expectPresent, meet } from '../support/together.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 } });

const TITLE = 'Forum de l’insertion par l’activité';

let line: Line;
test.beforeEach(async () => { line = await openLine(); });
test.afterEach(() => line.close());

/** Notes in the page each time the banner appears. */
const noteBanners = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted = window as unknown as { banners: number[] };
    noted.banners = [];
    let wasThere = false;
    new MutationObserver(() => {
      const isThere = document.body.innerText.includes('Connexion interrompue');
      if (isThere && !wasThere) noted.banners.push(Date.now());
      wasThere = isThere;
    }).observe(document.body, { childList: true, subtree: true });
  });
const banners = (page: Page): Promise<number[]> => page.evaluate(() => (window as unknown as { banners: number[] }).banners);

test('a line that dies without a word is noticed within three seconds; what is done meanwhile arrives over the next one, once', async ({ browser, pageOf }) => {
  const page = await (await browser.newContext({ storageState: sessionOf('coordinator'), proxy: line.proxy, viewport: { width: 1600, height: 1000 } })).newPage();
  const second = await pageOf('admin');
  await meet(page, second);
  const from = await cellOfCard(page, TITLE);
  await noteBanners(page);
  await page.waitForTimeout(5000);
  expect(await banners(page)).toEqual([]);

  const cut = Date.now();
  line.fallSilent();
  // Sent before anybody knows.
  await moveRight(page, TITLE);
  await expect.poll(() => banners(page)).toHaveLength(1);
  const [shown = Number.NaN] = await banners(page);
  expect(shown - cut).toBeLessThan(3000);
  await expect(page.getByText('Un changement attend la connexion.')).toBeVisible();
  expect(await cellOfCard(second, TITLE)).toBe(from);

  // Until it has been given up, and beyond.
  await page.waitForTimeout(9000);
  line.comeBack();
  await expect(page.getByText('Connexion interrompue')).toHaveCount(0);
  await expect.poll(() => cellOfCard(second, TITLE)).toBe(later(from, 1));
  expect(await banners(page)).toHaveLength(1);

  // And what others do is heard again, over the new line, once it is there.
  await expectPresent(second, 'coordinator');
  await moveRight(second, TITLE);
  await expect.poll(() => cellOfCard(page, TITLE), { timeout: 20_000 }).toBe(later(from, 2));
  await expect(cardOf(page, TITLE).locator('[data-changed]')).toBeVisible();
  await page.context().close();
});

test('a line that is slow and lives is not called cut', { tag: '@slow' }, async ({ browser }) => {
  const page = await (await browser.newContext({ storageState: sessionOf('coordinator'), proxy: line.proxy, viewport: { width: 1600, height: 1000 } })).newPage();
  await openBoard(page);
  await expect(page.getByRole('list', { name: 'Sur le tableau en ce moment' }).getByRole('listitem')).toHaveCount(1);
  await noteBanners(page);
  // Longer than what is doubted, shorter than what people are told of.
  line.burst(2000);
  await page.waitForTimeout(15_000);
  expect(await banners(page)).toEqual([]);
  await page.context().close();
});
