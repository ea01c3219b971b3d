import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

test.use({ storageState: sessionOf('animateur') });

test('the animateur of one lieu changes that one and no other', async ({ page }) => {
  await open(page, '/n/demo/lieux/la-lampisterie');
  await page.getByRole('link', { name: 'Modifier', exact: true }).click();
  await page.getByLabel('Horaires d’ouverture').fill('Tu-Sa 10:00-19:00');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page).toHaveURL(/\/lieux\/la-lampisterie$/);
  await expect(page.getByRole('main').getByText(/^mardi – samedi\s+10\sh – 19\sh$/)).toBeVisible();

  await open(page, '/n/demo/lieux/la-remise');
  await expect(page.getByRole('heading', { level: 1, name: 'La Remise' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Modifier', exact: true })).toHaveCount(0);
  await open(page, '/n/demo/lieux/la-remise/edit');
  await expect(page.getByRole('button', { name: 'Enregistrer', exact: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Modifier/);
});

test('on the board the animateur moves the events of the own lieu only', async ({ page }) => {
  const year = new Date().getFullYear();
  await open(page, `/n/demo/month/${year}`);
  await expect(page.getByRole('article', { name: 'Nuit de la fabrication partagée' }).getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('article', { name: 'Bal coopératif' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Bal coopératif' }).getByRole('button')).toHaveCount(0);
});
