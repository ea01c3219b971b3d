import { cardOf, cellOfCard, dragCard, expectMoved, later, moveRight, november, openBoard, openMove, showCell } from '../support/board.ts';
import { choose, fillDay, fillTime } from '../support/forms.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 } });

const year = new Date().getFullYear();
const title = 'Veillée au bord du canal';

test('an event goes from its proposal over the board to the public programme', async ({ page, pageOf }) => {
  const visitor = await pageOf();
  await open(page, `/n/demo/month/${year}`);
  await page.getByRole('link', { name: 'Proposer un événement' }).click();
  await page.getByLabel('Titre').fill(title);
  await choose(page, 'Type d’événement', 'Atelier');
  await page.getByLabel('En une ou deux phrases').fill('On allume un feu, on se raconte le mois.');
  await choose(page, 'Qui organise', 'Le Chevalement');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Envoyer la proposition' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  // Without a date it waits beside the board. Dropped on a day, its hours are asked.
  await openBoard(page);
  expect(await cellOfCard(page, title)).toBe('tray');
  await dragCard(page, title, await showCell(page, 'La Boucle', 4));
  const hours = page.getByRole('dialog', { name: `Déplacer « ${title} »` });
  await expect(hours.getByLabel('Jour', { exact: true })).toHaveValue(`04/11/${year}`);
  await hours.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await expectMoved(page, title);
  const first = await cellOfCard(page, title);
  expect(first).toContain(november(4));

  await moveRight(page, title);
  await expect.poll(() => cellOfCard(page, title)).toBe(later(first, 1));
  await expectMoved(page, title);

  const dialog = await openMove(page, title);
  await fillDay(dialog, 'Jour', november(6));
  await fillTime(dialog, 'Début', '19:30');
  await fillTime(dialog, 'Fin', '22:00');
  await choose(dialog, 'Lieu', 'La Passerelle');
  await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'La Passerelle' })).toBeVisible();
  expect(await cellOfCard(page, title)).toContain(november(6));

  // The public sees nothing of it before it is published.
  await open(visitor, `/programme/demo/${year}`);
  await expect(visitor.getByText(title)).toHaveCount(0);
  await cardOf(page, title).getByRole('link', { name: title }).click();
  const decision = page.getByRole('region', { name: 'Décision de la coordination' });
  await decision.getByRole('button', { name: 'Accepter' }).click();
  await expect(decision.getByText('ses salles sont réservées')).toBeVisible();
  await decision.getByRole('button', { name: 'Publier' }).click();
  await expect(decision.getByText('tout le monde peut le lire')).toBeVisible();

  await open(visitor, `/programme/demo/${year}`);
  const entry = visitor.getByRole('region', { name: /6 novembre/ }).getByRole('article').filter({ hasText: title });
  await expect(entry).toContainText('La Passerelle');
  await expect(entry.getByRole('time').first()).toHaveText(/19\s?[h:]\s?30/);
  await entry.getByRole('link', { name: title }).click();
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(visitor.getByRole('main')).toContainText('Le Chevalement');
});

test('an event that is deleted can be brought back with its dates', { tag: '@slow' }, async ({ page }) => {
  const name = 'Soirée jeux coopératifs';
  await open(page, `/n/demo/month/${year}/list?text=jeux+coop`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const dates = await page.getByRole('main').getByRole('time').allTextContents();
  expect(dates.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await page.getByRole('dialog', { name: `Supprimer « ${name} » ?` }).getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(page.getByText(`« ${name} » est supprimé.`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  expect(await page.getByRole('main').getByRole('time').allTextContents()).toEqual(dates);
});
