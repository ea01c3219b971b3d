import { readFile } from 'node:fs/promises';
import { excessWidth, violations } from '../support/accessibility.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

const MINUTES = Buffer.from('Réunion du 3 mars, à La Ruche.\nNous étions douze, et avons réparé une lampe.\n');

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a coordinator keeps the minutes of a meeting as a file of the project, on a phone, and gets them back as they were', async ({ page }) => {
  await open(page, '/n/demo/projects/new');
  await page.getByLabel('Titre').fill('Un projet avec ses papiers');
  await page.getByRole('button', { name: 'Créer le projet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Un projet avec ses papiers' })).toBeVisible();
  await open(page, `${new URL(page.url()).pathname}/work`);

  const documents = page.getByRole('region', { name: 'Documents' });
  await documents.getByRole('button', { name: 'Ajouter un document' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nom du document').fill('Compte rendu de mars');
  await dialog.getByRole('radio', { name: 'Un fichier' }).check();
  await dialog.locator('input[type=file]').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('ffd8ffe000104a464946', 'hex') });
  await expect(dialog.getByRole('alert')).toContainText('C’est une image');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'réunion.txt', mimeType: 'text/plain', buffer: MINUTES });
  await expect(dialog.getByText('réunion.txt')).toBeVisible();
  expect([await violations(page), await excessWidth(page)]).toEqual([[], 0]);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();

  await expect(documents.getByText('Texte · 1')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), documents.getByRole('link', { name: 'Compte rendu de mars' }).click()]);
  expect([download.suggestedFilename(), (await readFile(await download.path())).equals(MINUTES)]).toEqual(['réunion.txt', true]);
});
