import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Page } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator') });

test('filters the lieux, opens one, changes it', async ({ page }) => {
  await open(page, '/n/demo/lieux');
  const filters = page.getByRole('search', { name: 'Filtres' });
  await filters.getByLabel('Rechercher').fill('lampisterei');
  await expect(page).toHaveURL(/text=lampisterei/);
  await expect(page.getByRole('link', { name: 'La Lampisterie' })).toBeVisible();
  await filters.getByRole('button', { name: 'Effacer les filtres' }).click();

  await filters.getByRole('combobox', { name: 'Familles' }).click();
  await page.getByRole('option', { name: /^Cuisine partagée/ }).click();
  await expect(page).toHaveURL(/families=SHARED_KITCHEN/);
  await expect(page.getByRole('link', { name: 'La Lampisterie' })).toHaveCount(0);
  await page.getByRole('link', { name: 'La Marmite solidaire' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La Marmite solidaire' })).toBeVisible();

  await page.getByRole('link', { name: 'Modifier', exact: true }).click();
  await page.getByLabel('En une phrase').fill('Cuisine partagée, cantine du midi et conserverie.');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page).toHaveURL(/\/lieux\/la-marmite-solidaire$/);
  await expect(page.getByRole('main').getByText('Cuisine partagée, cantine du midi et conserverie.')).toBeVisible();
});

test('of two people who change one lieu, the second is asked and nothing is lost', async ({ browser, page: first }) => {
  const second = await (await browser.newContext({ storageState: sessionOf('admin') })).newPage();
  const edit = async (page: Page, fields: Record<string, string>): Promise<void> => {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  };
  for (const page of [first, second]) {
    await open(page, '/n/demo/lieux/le-fil-a-plomb/edit');
    await expect(page.getByRole('heading', { level: 1, name: 'Modifier Le Fil à plomb' })).toBeVisible();
  }
  await edit(first, { 'En une phrase': 'Phrase de la coordination.' });
  await first.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(first).toHaveURL(/\/lieux\/le-fil-a-plomb$/);

  await edit(second, { 'En une phrase': 'Phrase de l’admin.', 'Site web': 'https://le-fil.example' });
  await second.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  const dialog = second.getByRole('dialog', { name: 'Quelqu’un d’autre a modifié la même chose' });
  await expect(dialog.getByText('Phrase de la coordination.')).toBeVisible();
  await expect(dialog.getByRole('radiogroup')).toHaveCount(1);
  await dialog.getByRole('radio', { name: 'Valeur enregistrée entre-temps' }).check();
  await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await expect(second).toHaveURL(/\/lieux\/le-fil-a-plomb$/);
  await expect(second.getByRole('main').getByText('Phrase de la coordination.')).toBeVisible();
  await expect(second.getByRole('link', { name: /le-fil\.example/ })).toBeVisible();
  await second.context().close();
});
