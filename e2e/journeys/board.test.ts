import { cardOf, cellOfCard, dragCard, expectMoved, later, moveRight, openBoard, openMove } from '../support/board.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, test } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 } });

// The way of an event (events.test.ts) leads over the board by mouse, keyboard and form too.
test('moves a card by mouse, and a reload agrees', { tag: '@slow' }, async ({ page }) => {
  const title = 'Effet utile ou impact ? L’atelier';
  await openBoard(page);
  // To the middle: near an edge the board scrolls while a card is dragged.
  await cardOf(page, title).evaluate((element) => element.scrollIntoView({ block: 'center', inline: 'center' }));
  const to = later(await cellOfCard(page, title), -1);
  await dragCard(page, title, page.locator(`[data-cell="${to}"]`));
  await expectMoved(page, title);
  expect(await cellOfCard(page, title)).toBe(to);
  await openBoard(page);
  expect(await cellOfCard(page, title)).toBe(to);
});

test('moves a card by keyboard, and a reload agrees', { tag: '@slow' }, async ({ page }) => {
  const title = 'Aidantes, aidants : prenons l’air';
  await openBoard(page);
  const from = await cellOfCard(page, title);
  await moveRight(page, title);
  await expectMoved(page, title);
  await openBoard(page);
  expect(await cellOfCard(page, title)).toBe(later(from, 1));
});

test('takes a move back', { tag: '@slow' }, async ({ page }) => {
  const title = 'Restitution publique de l’enquête santé';
  await openBoard(page);
  const from = await cellOfCard(page, title);
  const dialog = await openMove(page, title);
  await dialog.getByRole('button', { name: 'Retirer la date' }).click();
  await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await expect.poll(() => cellOfCard(page, title)).toBe('tray');
  await page.getByRole('button', { name: 'Annuler le déplacement' }).click();
  await expect(page.getByText('Déplacement annulé.')).toBeVisible();
  await openBoard(page);
  expect(await cellOfCard(page, title)).toBe(from);
});
