import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator') });

// On a phone (phone.test.ts) somebody finds, opens and changes a lieu too.
test('filters the lieux, opens one, changes it', { tag: '@slow' }, async ({ page }) => {
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
