import { expect, open, type Locator, type Page } from './test.ts';

const year = new Date().getFullYear();

/** Opens the board of the demonstration; it takes keys and drags once its instructions for them are there. */
export async function openBoard(page: Page): Promise<void> {
  await open(page, `/n/demo/month/${year}`);
  await expect(page.getByText('Pour déplacer un événement, appuyez sur Entrée ou Espace.')).toBeAttached();
}

export const cardOf = (page: Page, title: string): Locator => page.getByRole('article', { name: title });

/** The cell of a card, "tray" where it has no date, null where it is not shown. */
export const cellOfCard = (page: Page, title: string): Promise<string | null> =>
  cardOf(page, title).evaluate((card) => card.closest('[data-cell]')?.getAttribute('data-cell') ?? null);

/** A day of this November, "2026-11-03". */
export const november = (day: number): string => `${year}-11-${String(day).padStart(2, '0')}`;

/** The cell `days` later in the same row. */
export function later(cell: string | null, days: number): string {
  const [lieu, day] = (cell ?? '').split('/');
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return `${lieu}/${date.toISOString().slice(0, 10)}`;
}

/** Leads the board to the week of a day of November, and answers the cell of a lieu on it. */
export async function showCell(page: Page, lieu: string, day: number): Promise<Locator> {
  const monday = new Date(`${november(day)}T12:00:00Z`);
  monday.setUTCDate(day - ((monday.getUTCDay() + 6) % 7));
  const words = new Intl.DateTimeFormat('fr', { timeZone: 'UTC', day: 'numeric', month: 'long' }).format(monday);
  await page.getByRole('button', { name: `Semaine du ${words}` }).click();
  const cell = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: lieu }) }).locator(`[data-cell$="/${november(day)}"]`);
  await expect(cell).toBeInViewport();
  return cell;
}

/** Drags a card into a cell that is on the screen too, by mouse. */
export async function dragCard(page: Page, title: string, target: Locator): Promise<void> {
  const [start, end] = [await cardOf(page, title).locator('time, a').first().boundingBox(), await target.boundingBox()];
  if (!start || !end) throw new Error('the card or its target has no place on the page');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  // A cell with many cards is higher than the window.
  await page.mouse.move(end.x + end.width / 2, end.y + Math.min(end.height / 2, 40), { steps: 12 });
  await expect(target).toHaveAttribute('data-over', 'true');
  await page.mouse.up();
}

/** Moves a card by one day to the right, by keyboard. */
export async function moveRight(page: Page, title: string): Promise<void> {
  const to = later(await cellOfCard(page, title), 1);
  await page.getByRole('button', { name: `Déplacer « ${title} » dans le tableau` }).focus();
  await page.keyboard.press('Enter');
  // Lifted: the announcement says over which place.
  await expect(page.getByRole('status').filter({ hasText: 'Au-dessus de' })).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-cell="${to}"]`)).toHaveAttribute('data-over', 'true');
  await page.keyboard.press('Enter');
}

/** Opens "move to…" of a card. */
export async function openMove(page: Page, title: string): Promise<Locator> {
  await page.getByRole('button', { name: `Déplacer « ${title} » vers…` }).click();
  return page.getByRole('dialog', { name: `Déplacer « ${title} »` });
}

/** The board says that the card has been moved. */
export const expectMoved = (page: Page, title: string): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: `« ${title} » est maintenant` })).toBeVisible();
