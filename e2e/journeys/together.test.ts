import { cardOf, cellOfCard, expectMoved, later, moveRight, november, openBoard, openMove } from '../support/board.ts';
import { fillDay } from '../support/forms.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Page } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 } });

/** Both open the form of a lieu before either saves. */
async function openForms(pages: Page[], slug: string): Promise<void> {
  for (const page of pages) {
    await open(page, `/n/demo/lieux/${slug}/edit`);
    await expect(page.getByRole('button', { name: 'Enregistrer', exact: true })).toBeVisible();
  }
}

async function save(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
}

test('two people change different fields of one lieu: both are kept, and nobody is asked', { tag: '@slow' }, async ({ page: first, pageOf }) => {
  const second = await pageOf('admin');
  await openForms([first, second], 'le-grand-bureau');
  await save(first, { 'En une phrase': 'Bureaux partagés face à la gare.' });
  await expect(first).toHaveURL(/\/lieux\/le-grand-bureau$/);
  await save(second, { 'Site web': 'https://bureau-de-lens.example' });
  await expect(second).toHaveURL(/\/lieux\/le-grand-bureau$/);
  await expect(second.getByRole('main').getByText('Bureaux partagés face à la gare.')).toBeVisible();
  await expect(second.getByRole('link', { name: /bureau-de-lens\.example/ })).toBeVisible();
});

test('two people change one field of a lieu: the second is asked, and nothing is lost', { tag: '@slow' }, async ({ page: first, pageOf }) => {
  const second = await pageOf('admin');
  await openForms([first, second], 'le-fil-a-plomb');
  await save(first, { 'En une phrase': 'Phrase de la coordination.' });
  await expect(first).toHaveURL(/\/lieux\/le-fil-a-plomb$/);

  await save(second, { 'En une phrase': 'Phrase de l’admin.', 'Site web': 'https://le-fil.example' });
  const dialog = second.getByRole('dialog', { name: 'Quelqu’un d’autre a modifié la même chose' });
  await expect(dialog.getByText('Phrase de la coordination.')).toBeVisible();
  await expect(dialog.getByText('Phrase de l’admin.')).toBeVisible();
  await expect(dialog.getByRole('radiogroup')).toHaveCount(1);
  // Back in the form, what was typed is still there.
  await dialog.getByRole('button', { name: 'Revenir au formulaire' }).click();
  await expect(second.getByLabel('En une phrase')).toHaveValue('Phrase de l’admin.');
  await second.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await dialog.getByRole('radio', { name: 'Valeur enregistrée entre-temps' }).check();
  await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await expect(second).toHaveURL(/\/lieux\/le-fil-a-plomb$/);
  await expect(second.getByRole('main').getByText('Phrase de la coordination.')).toBeVisible();
  await expect(second.getByRole('link', { name: /le-fil\.example/ })).toBeVisible();
});

test('two people move one card: the second is asked where it goes', { tag: '@slow' }, async ({ page: first, pageOf }) => {
  const title = 'Balade nourricière de lieu en lieu';
  const second = await pageOf('admin');
  for (const page of [first, second]) await openBoard(page);
  const from = await cellOfCard(first, title);
  // The board follows the other one's move by itself; what is being filled in keeps what its writer saw.
  const move = await openMove(second, title);
  await moveRight(first, title);
  await expectMoved(first, title);
  await fillDay(move, 'Jour', november(27));
  await move.getByRole('button', { name: 'Déplacer', exact: true }).click();
  const dialog = second.getByRole('dialog', { name: 'Quelqu’un d’autre a modifié la même chose' });
  await expect(dialog.getByRole('radiogroup', { name: 'Début' })).toContainText('27');
  for (const field of await dialog.getByRole('radiogroup').all()) await field.getByRole('radio', { name: 'Valeur enregistrée entre-temps' }).check();
  await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => cellOfCard(second, title)).toBe(later(from, 1));
  await openBoard(second);
  expect(await cellOfCard(second, title)).toBe(later(from, 1));
  await expect(cardOf(second, title)).toHaveCount(1);
});
