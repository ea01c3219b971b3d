import { excessWidth, violations } from '../support/accessibility.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator') });

const kept = '/n/demo/lieux/les-jardins-du-terril';
const merged = '/n/demo/lieux/le-fil-a-plomb';

test('the coordinator makes one lieu of two, and two of one again', { tag: '@slow' }, async ({ page }) => {
  await open(page, kept);
  await page.getByRole('button', { name: 'Fusionner avec un autre lieu…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fusionner « Les Jardins du Terril » avec un autre lieu' });
  await dialog.getByRole('combobox', { name: 'L’autre fiche' }).fill('fil a plomb');
  await page.getByRole('option', { name: /^Le Fil à plomb/ }).click();
  await expect(dialog.getByRole('radio', { name: 'Les Jardins du Terril' })).toBeChecked();
  await expect(dialog.getByText('« Le Fil à plomb » disparaît.')).toBeVisible();
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click();
  await expect(page.getByText('« Le Fil à plomb » est fusionné avec « Les Jardins du Terril ».')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annuler la fusion' })).toHaveCount(2);

  // Whoever has kept the address of the one finds the other, with what both had.
  await open(page, merged);
  await expect(page.getByRole('heading', { level: 1, name: 'Les Jardins du Terril' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Atelier textile', { exact: true })).toBeVisible();
  const past = page.getByRole('region', { name: 'Doublon' });
  await expect(past.getByText('« Le Fil à plomb », fusionné ici le')).toBeVisible();
  await past.getByRole('button', { name: 'Annuler la fusion' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler la fusion' }).click();
  await expect(past.getByText('« Le Fil à plomb », fusionné ici le')).toHaveCount(0);
  await page.getByRole('link', { name: 'Voir « Le Fil à plomb »' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Le Fil à plomb' })).toBeVisible();
  await expect(page.getByRole('main').getByText('Atelier textile', { exact: true })).toBeVisible();
});
