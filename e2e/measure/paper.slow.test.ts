import { fillProgramme, LARGE } from '../support/programme.ts';
import { sessionOf } from '../support/sessions.ts';
import { fillProject, LARGEST, USUAL } from '../support/sheets.ts';
import { expect, open, test, type Page } from '../support/test.ts';

/** What comes out of the printer: the sizes and numbers of the pages, and nothing that does not fit on them. */
const year = new Date().getFullYear();
const POINTS = 72 / 25.4;

test.beforeAll(() => fillProgramme(process.env['E2E_DATABASE_URL'] ?? '', year));

/** Width and height of each page of a PDF, in millimetres. */
async function pagesOf(page: Page): Promise<[number, number][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Math.round(Number(width) / POINTS), Math.round(Number(height) / POINTS)]);
}

/** Panels and columns whose text is higher than they are. */
const overfull = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('[data-panel]')].filter((each) => each.scrollHeight > each.clientHeight + 2 || each.scrollWidth > each.clientWidth + 2).map((each) => each.textContent.slice(0, 80)));

for (const [network, sheets] of [['demo', 1], [LARGE, 6]] as const) {
  test(`${network}: the poster is one page A3, and all of it fits`, { tag: '@slow' }, async ({ page }) => {
    await page.goto(`/programme/${network}/${year}/poster`);
    expect(await pagesOf(page)).toEqual([[297, 420]]);
    await page.emulateMedia({ media: 'print' });
    expect(await overfull(page)).toEqual([]);
  });

  test(`${network}: the leaflet is ${sheets} sheets A4 of two sides, every event once, and all of it fits`, { tag: '@slow' }, async ({ page }) => {
    await page.goto(`/programme/${network}/${year}/leaflet`);
    expect(await pagesOf(page)).toEqual(Array.from({ length: sheets * 2 }, () => [297, 210]));
    await page.emulateMedia({ media: 'print' });
    expect(await overfull(page)).toEqual([]);
  });
}

test.describe('projects', () => {
  test.use({ storageState: sessionOf('coordinator') });

  for (const [words, size] of [['as large as they usually get', USUAL], ['of twenty parties and forty effects', LARGEST]] as const) {
    test(`${words}: the sheet is one page A4, in type that can be read, and nothing is left out`, { tag: '@slow' }, async ({ page }) => {
      const project = await fillProject(process.env['E2E_DATABASE_URL'] ?? '', size);
      await open(page, `/n/demo/projects/${project}/sheet`);
      const sheet = page.getByRole('article');
      await expect(sheet.getByText('Une halle qui n’est à personne')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      const sizes = await sheet.evaluate((article) => [...article.querySelectorAll('*')].filter((each) => each.checkVisibility() && [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())).map((each) => parseFloat(getComputedStyle(each).fontSize) * 0.75));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
      expect(await pagesOf(page)).toEqual([[210, 297]]);
      await expect(sheet.getByText(/^(On mange chaud|Les lieux se connaissent|Des habitantes et habitants apprennent|Les bénévoles progressent|La mairie comprend)/)).toHaveCount(size.effects);
      await expect(sheet.getByText(/^et \d+ autres effets$/)).toHaveCount(0);
    });
  }

  test('larger still: the page stays one, and says how many effects it has no room for', { tag: '@slow' }, async ({ page }) => {
    const project = await fillProject(process.env['E2E_DATABASE_URL'] ?? '', { ...LARGEST, effects: 90 });
    await open(page, `/n/demo/projects/${project}/sheet`);
    await expect(page.getByRole('link', { name: /^et \d+ autres effets$/ })).toHaveAttribute('href', `/n/demo/projects/${project}/effects`);
    expect(await pagesOf(page)).toEqual([[210, 297]]);
  });
});
