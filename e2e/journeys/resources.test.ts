import { choose, fillDay } from '../support/forms.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator'), prefetching: true });

const year = new Date().getFullYear();

test('the coordinator offers a resource, and everybody of the network finds it', async ({ page }) => {
  await open(page, '/n/demo/resources');
  await page.getByRole('link', { name: 'Proposer une ressource' }).first().click();
  await page.getByRole('button', { name: 'Proposer', exact: true }).click();
  // What is missing is said at its field, before anything is sent.
  await expect(page.getByText('Donnez un intitulé.')).toBeVisible();
  await page.getByLabel('Intitulé').fill('Barnum de six mètres');
  await page.getByRole('radio', { name: 'Matériel', exact: true }).check();
  await choose(page, 'Catégorie', 'Équipement');
  await page.getByLabel('Quantité').fill('2');
  await page.getByLabel('Unité').fill('barnums');
  await choose(page, 'Proposé par', 'Le Chevalement');
  await page.getByRole('button', { name: 'Proposer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Barnum de six mètres' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Le Chevalement' })).toBeVisible();

  await open(page, '/n/demo/resources?text=barnum');
  await expect(page.getByRole('link', { name: 'Barnum de six mètres' })).toBeVisible();
});

test('the coordinator expresses a need, deletes it and brings it back', { tag: '@slow' }, async ({ page }) => {
  await open(page, '/n/demo/resources/needs/new');
  await page.getByLabel('Intitulé').fill('Bras pour le montage');
  await page.getByRole('radio', { name: 'Immatériel', exact: true }).check();
  await choose(page, 'Catégorie', 'Temps');
  await choose(page, 'Demandé par', 'Le Chevalement');
  await fillDay(page, 'À partir du', `${year}-11-12`);
  await choose(page, 'Qui peut voir ce besoin', 'Pour tout le monde');
  await page.getByRole('button', { name: 'Exprimer le besoin', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bras pour le montage' })).toBeVisible();
  await expect(page.getByRole('main').getByText(`à partir du 12 novembre ${year}`)).toBeVisible();
  await expect(page.getByRole('main').getByText('Pour tout le monde')).toBeVisible();

  await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
  await page.getByRole('dialog', { name: 'Supprimer « Bras pour le montage » ?' }).getByRole('button', { name: 'Supprimer', exact: true }).click();
  await expect(page).toHaveURL(/\/resources\/needs$/);
  await expect(page.getByText('« Bras pour le montage » est supprimé.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bras pour le montage' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Rétablir' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bras pour le montage' })).toBeVisible();
  await open(page, '/n/demo/resources/needs');
  await expect(page.getByRole('link', { name: 'Bras pour le montage' })).toBeVisible();
});
