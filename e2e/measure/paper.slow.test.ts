import { fillProgramme, LARGE } from '../support/programme.ts';
import { expect, test, type Page } from '../support/test.ts';

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

for (const [network, sheets] of [['demo', 1], [LARGE, 5]] as const) {
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
