import type { APIRequestContext } from '@playwright/test';
import { inpOf, interactionsOf, median, watchInteractions } from '../support/inp.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Page } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 }, prefetching: true });
test.setTimeout(600_000);

/** A Mois de l'ESS of its own, so that no journey finds these dates. */
const year = new Date().getFullYear() + 2;
const EVENTS = 25;
const DATES = 20;
const WAITING = 40;
const RUNS = 3;
/** What the field calls good. */
const INP_AT_MOST = 200;
const SLOWDOWN = 4;

test('a board of 500 dates answers within 200 ms on a machine that is four times slower', { tag: '@slow' }, async ({ page, request }) => {
  await fill(request);
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const slowest = await work(page);
    figures.push(inpOf(slowest));
    console.log(`run ${run + 1}: INP ${inpOf(slowest)} ms of ${slowest.length} interactions above 16 ms; ${slowest.slice(0, 5).map(({ name, target, duration }) => `${name} ${target.slice(0, 40)} ${duration}`).join(' | ')}`);
  }
  console.log(`INP, median of ${RUNS} runs with ${SLOWDOWN}x CPU slowdown: ${median(figures)} ms (${figures.join(', ')})`);
  expect(median(figures)).toBeLessThanOrEqual(INP_AT_MOST);
});

/** Until an answer has long been painted: Playwright looks for roles and words in the page itself, and its work would be counted as that of the page. */
const painted = (page: Page): Promise<void> => page.waitForTimeout(1500);

/** Everything that one does on a board: carry by mouse and by keys, scroll, search, look closer, ask where to. */
async function work(page: Page): Promise<Awaited<ReturnType<typeof interactionsOf>>> {
  await open(page, `/n/demo/month/${year}?zoom=month`);
  await expect(page.getByText('Pour déplacer un événement, appuyez sur Entrée ou Espace.')).toBeAttached();
  const cards = page.getByRole('grid').getByRole('article');
  expect(await page.locator('[role="grid"] [data-card]').count()).toBeGreaterThanOrEqual(EVENTS * DATES);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await watchInteractions(page);

  // By mouse, over many cells, and a drop that is saved.
  const [from, box] = [await cards.first().locator('time').boundingBox(), await page.locator('[data-scrolls]').boundingBox()];
  if (!from || !box) throw new Error('the board has no place on the page');
  await page.mouse.move(from.x + 10, from.y + 8);
  await page.mouse.down();
  for (let step = 1; step <= 30; step += 1) await page.mouse.move(from.x + 10 + step * 14, from.y + 8 + step * 4);
  await expect(page.locator('[data-over]')).toHaveCount(1);
  await page.mouse.up();
  await painted(page);
  await expect(page.getByRole('status').filter({ hasText: 'est maintenant' })).toBeVisible();

  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(200, 300);
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(-200, -300);

  await page.getByRole('searchbox', { name: 'Chercher une date à fixer' }).pressSequentially('atelier 3', { delay: 60 });
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await painted(page);

  await page.locator('[role="grid"] [data-grip]').first().focus();
  for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'PageDown', 'Escape']) await page.keyboard.press(key, { delay: 40 });
  await painted(page);

  await cards.first().getByRole('button', { name: /vers…/ }).click();
  await painted(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await painted(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  for (const [zoom, shown] of [['Semaine', '[role="grid"]'], ['Jour', '[data-minutes]'], ['Mois', '[role="grid"]']] as const) {
    await page.getByText(zoom, { exact: true }).click();
    await painted(page);
    await expect(page.locator(shown).first()).toBeAttached();
  }
  const slowest = await interactionsOf(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.detach();
  return slowest;
}

/** 500 dates in November, at the lieux of the demonstration, and some that wait for their time. */
async function fill(request: APIRequestContext): Promise<void> {
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const response = await request.post('/graphql', { data: { query, variables }, headers: { origin: process.env['E2E_URL'] ?? '' } });
    const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };
  const { network } = await ask<{ network: { id: string } }>('query { network(slug: "demo") { id } }', {});
  const { createEssMonth } = await ask<{ createEssMonth: { essMonth: { id: string; lieux: { nodes: { id: string }[] } } } }>(
    'mutation ($input: CreateEssMonthInput!) { createEssMonth(input: $input) { essMonth { id lieux(first: 20) { nodes { id } } } userErrors { code message } } }',
    { input: { network: network.id, year } },
  );
  const { id: essMonth, lieux } = createEssMonth.essMonth;
  const propose = 'mutation ($input: ProposeEssMonthEventInput!) { proposeEssMonthEvent(input: $input) { event { id } userErrors { code message } } }';
  for (let event = 0; event < EVENTS; event += 1) {
    const occurrences = Array.from({ length: DATES }, (_, date) => {
      const day = String(1 + ((event * 7 + date) % 30)).padStart(2, '0');
      const hour = 9 + ((event + date * 3) % 10);
      const lieu = lieux.nodes[(event + date) % lieux.nodes.length]?.id;
      return { startsAt: `${year}-11-${day}T${String(hour).padStart(2, '0')}:00:00+01:00`, endsAt: `${year}-11-${day}T${hour + 2}:00:00+01:00`, lieu };
    });
    await ask(propose, { input: { essMonth, title: `Atelier ${event + 1} du Mois`, kind: 'WORKSHOP', occurrences } });
  }
  for (let event = 0; event < WAITING; event += 1) await ask(propose, { input: { essMonth, title: `Atelier ${event + 1} à placer`, kind: 'WORKSHOP' } });
}
