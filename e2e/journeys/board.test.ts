import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Page } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 } });

const year = new Date().getFullYear();
/** The board takes keys and drags once its instructions for them are there. */
async function openBoard(page: Page): Promise<void> {
  await open(page, `/n/demo/month/${year}`);
  await expect(page.getByText('Pour déplacer un événement, appuyez sur Entrée ou Espace.')).toBeAttached();
}

const cellOfCard = (page: Page, title: string): Promise<string | null> =>
  page.getByRole('article', { name: title }).evaluate((card) => card.closest('[data-cell]')?.getAttribute('data-cell') ?? null);

/** The cell `days` later in the same row. */
function later(cell: string | null, days: number): string {
  const [lieu, day] = (cell ?? '').split('/');
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return `${lieu}/${date.toISOString().slice(0, 10)}`;
}

test('moves a card by mouse, and a reload agrees', async ({ page }) => {
  const title = 'Effet utile ou impact ? L’atelier';
  await openBoard(page);
  const card = page.getByRole('article', { name: title });
  // To the middle: near an edge the board scrolls while a card is dragged.
  await card.evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
  const from = await cellOfCard(page, title);
  const to = later(from, -1);
  const target = page.locator(`[data-cell="${to}"]`);
  const [start, end] = [await card.getByRole('time').boundingBox(), await target.boundingBox()];
  if (!start || !end) throw new Error('the card or its target has no place on the page');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
  await expect(target).toHaveAttribute('data-over', 'true');
  await page.mouse.up();
  await expect(page.getByRole('status').filter({ hasText: `« ${title} » est maintenant` })).toBeVisible();
  expect(await cellOfCard(page, title)).toBe(to);
  await openBoard(page);
  expect(await cellOfCard(page, title)).toBe(to);
});

test('moves a card by keyboard, and a reload agrees', async ({ page }) => {
  const title = 'Aidantes, aidants : prenons l’air';
  await openBoard(page);
  const from = await cellOfCard(page, title);
  const grip = page.getByRole('button', { name: `Déplacer « ${title} » dans le tableau` });
  await grip.focus();
  await page.keyboard.press('Enter');
  // Lifted: the announcement says over which place.
  await expect(page.getByRole('status').filter({ hasText: 'Au-dessus de' })).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[data-cell="${later(from, 1)}"]`)).toHaveAttribute('data-over', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `« ${title} » est maintenant` })).toBeVisible();
  await openBoard(page);
  expect(await cellOfCard(page, title)).toBe(later(from, 1));
});

test('takes a move back', async ({ page }) => {
  const title = 'Restitution publique de l’enquête santé';
  await openBoard(page);
  const from = await cellOfCard(page, title);
  await page.getByRole('button', { name: `Déplacer « ${title} » vers…` }).click();
  const dialog = page.getByRole('dialog', { name: `Déplacer « ${title} »` });
  await dialog.getByRole('button', { name: 'Retirer la date' }).click();
  await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await expect.poll(() => cellOfCard(page, title)).toBe('tray');
  await page.getByRole('button', { name: 'Annuler le déplacement' }).click();
  await expect(page.getByText('Déplacement annulé.')).toBeVisible();
  await openBoard(page);
  expect(await cellOfCard(page, title)).toBe(from);
});
