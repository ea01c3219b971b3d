import { expect, open, test } from '../support/test.ts';

test.use({ prefetching: true });

test('a visitor reads public lieux, finds nothing personal, and is asked to sign in for the rest', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('main').getByRole('link', { name: 'Les Ruches du Bassin (démonstration)', exact: true }).click();
  await page.getByRole('navigation', { name: 'Navigation', exact: true }).getByRole('link', { name: 'Lieux' }).click();
  await expect(page.getByRole('link', { name: 'La Lampisterie' })).toBeVisible();
  // For members only.
  await expect(page.getByRole('link', { name: 'L’École buissonnière' })).toHaveCount(0);
  await page.getByRole('link', { name: 'La Lampisterie' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La Lampisterie' })).toBeVisible();
  expect(await page.content()).not.toContain('Inès');
  expect(await page.content()).not.toMatch(/@demo\.example/);
  await expect(page.getByRole('link', { name: 'Modifier', exact: true })).toHaveCount(0);

  for (const door of ['people', 'members', 'lieux/la-lampisterie/edit']) {
    await open(page, `/n/demo/${door}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' }), door).toBeVisible();
  }
});

const programme = `/programme/demo/${new Date().getFullYear()}`;

/** What of the scripts of a page is not written into it, and the first letters of what is. */
const scriptsOf = (html: string): string[] => [...html.matchAll(/<script([^>]*)>(.{0,20})/g)].filter(([, attributes]) => !attributes?.includes('json')).map(([, attributes, text]) => attributes?.match(/ src="[^"]*"/)?.[0] ?? text ?? '');

test('pages of the programme load no script, and do with their own what they do', async ({ page }) => {
  const list = await (await page.request.get(programme)).text();
  const [event] = list.match(new RegExp(`${programme}/event_\\w+`)) ?? [];
  for (const [path, own] of [[programme, 1], [event!, 1], [`${programme}/poster`, 2], [`${programme}/leaflet`, 2], [`${programme}/embed`, 2]] as const) {
    const html = await (await page.request.get(path)).text();
    expect(scriptsOf(html), path).toEqual(Array.from({ length: own }, () => expect.stringMatching(/^\(function|^document/)));
    expect(html, path).not.toContain('as="script"');
    // Nothing waits for a script to be put in its place.
    expect(html, path).not.toMatch(/<template|\$RC|<title[^>]*><\/title>/);
  }
  expect(scriptsOf(await (await page.request.get(`${programme}/map`)).text()).filter((script) => script.includes('/_next/')).length).toBeGreaterThan(0);

  await page.addInitScript(() => {
    window.print = () => void document.body.setAttribute('data-printed', '');
  });
  await page.goto(`${programme}/poster`);
  await page.getByRole('button', { name: 'Imprimer' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  await page.goto(programme);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('searchbox').fill('repair');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/q=repair/);
});

test('what is no longer in a programme says so, without a script and in the visitor’s language', async ({ page }) => {
  for (const path of [`/programme/nobody/${new Date().getFullYear()}`, `${programme}/event_${'0'.repeat(32)}`, `${programme}/event_${'0'.repeat(32)}?lang=en`, `/programme/nobody/${new Date().getFullYear()}/embed`]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(path.endsWith('lang=en') ? 'Page not found' : 'Page introuvable');
    await expect(page.locator('html'), path).toHaveAttribute('lang', path.endsWith('lang=en') ? 'en' : 'fr');
    expect(scriptsOf((await answer?.text()) ?? ''), path).toEqual([expect.stringMatching(/^\(function/)]);
    await page.context().clearCookies();
  }
});

test('style attributes are sent as data, and applied before anything is seen', async ({ page }) => {
  const answer = await page.request.get('/sign-in');
  expect(answer.headers()['content-security-policy']).not.toContain('unsafe');
  const html = await answer.text();
  expect(html).toContain(' data-style="');
  expect(html).not.toContain(' style="');
  // Of every picture that the browser draws while the page arrives, in whatever pieces: how many attributes wait in it.
  await page.addInitScript(() => {
    const waiting = Object.assign(globalThis, { waiting: [] as number[] }).waiting;
    requestAnimationFrame(function look() {
      waiting.push(document.querySelectorAll('[data-style]').length);
      requestAnimationFrame(look);
    });
  });
  await open(page, '/sign-in');
  await expect(page.locator('[data-style]')).toHaveCount(0);
  expect(await page.locator('[style]').count()).toBeGreaterThan(0);
  const waiting = await page.evaluate(() => (globalThis as unknown as { waiting: number[] }).waiting);
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.filter((count) => count > 0)).toEqual([]);
});
