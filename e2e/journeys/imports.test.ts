import { readFileSync } from 'node:fs';
import { excessWidth, violations } from '../support/accessibility.ts';
import { choose } from '../support/forms.ts';
import { LIST, workbookOf } from '../support/imports.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Page } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator') });

/** Chooses the file on the page of imports, and waits for what was understood of it. */
async function upload(page: Page): Promise<void> {
  await open(page, '/n/demo/imports');
  await page.locator('input[type=file]').setInputFiles(LIST);
  await expect(page).toHaveURL(/\/imports\/import_/);
  await expect(page.getByRole('heading', { level: 1, name: 'lieux.csv' })).toBeVisible();
}

/** Lets a workbook fall on the page that is shown, whichever it is, and waits for what was understood of it. */
async function drop(page: Page, name: string, workbook: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(([fileName, base64]) => {
    const held = new DataTransfer();
    held.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], fileName, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
    return held;
  }, [name, workbook.toString('base64')] as const);
  const main = page.getByRole('main');
  await main.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Déposez la liste pour l’importer dans Les Ruches du Bassin')).toBeVisible();
  await main.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page).toHaveURL(/\/imports\/import_/);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const step = (page: Page, name: string) => page.getByRole('navigation', { name: 'Étapes de l’import' }).getByRole('link', { name });

async function correctColumn(page: Page): Promise<void> {
  await choose(page, 'Ce que contient la colonne « En bref »', 'Résumé en une phrase');
  await expect(step(page, 'Colonnes')).toContainText('8 reprises sur 8');
}

test('the coordinator imports a list, and the same list again changes nothing', async ({ page }) => {
  await upload(page);
  await expect(step(page, 'Colonnes')).toContainText('7 reprises sur 8');
  await correctColumn(page);

  await step(page, 'Lignes').click();
  const rejected = page.getByRole('row').filter({ hasText: 'Ligne 6' });
  await expect(rejected).toContainText('Le nom manque.');

  // Nothing is written before the duplicates are decided.
  await step(page, 'Confirmation').click();
  await expect(page.getByText('Un doublon reste à décider')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Importer', exact: true })).toBeDisabled();
  await page.getByRole('link', { name: 'Décider des doublons' }).click();
  const duplicate = page.getByRole('article', { name: 'Marmite solidaire' });
  await expect(duplicate.getByRole('link', { name: 'La Marmite solidaire' })).toBeVisible();
  await duplicate.getByRole('button', { name: 'C’est le même lieu' }).click();
  await expect(page.getByText('Aucun doublon à décider')).toBeVisible();

  await step(page, 'Confirmation').click();
  await expect(page.getByRole('link', { name: '3 nouveaux lieux' })).toBeVisible();
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'L’import est terminé' })).toBeVisible();
  await expect(page.getByText('3 lieux ajoutés')).toBeVisible();
  await expect(page.getByText('1 ligne refusée')).toBeVisible();
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Voir les lieux' }).click();
  await page.getByRole('search', { name: 'Filtres' }).getByLabel('Rechercher').fill('forge du canal');
  await expect(page.getByRole('link', { name: 'La Marmite solidaire' })).toHaveCount(0);
  await page.getByRole('link', { name: 'La Forge du Canal' }).click();
  await expect(page.getByRole('main').getByText('Ateliers bois et métal ouverts le soir.')).toBeVisible();
  await open(page, '/n/demo/lieux/map?text=forge+du+canal');
  await page.getByRole('region', { name: 'Lieux de la carte' }).getByText('La Forge du Canal').hover();
  await expect(page.locator('.maplibregl-popup').getByText('La Forge du Canal')).toBeVisible();
  await expect(page.getByText('faute de coordonnées')).toHaveCount(0);

  // The same list once more, in a workbook with a list of people: each sheet is an import of its own.
  await drop(page, 'lieux.xlsx', await workbookOf({ Lieux: readFileSync(LIST, 'utf8'), Adhérents: 'Prénom;Nom;Structure\nMarguerite;Lajoie-Test;La Lampistrie\n' }));
  await expect(page.getByRole('combobox', { name: 'Feuille lue' })).toHaveValue('Lieux');
  await page.getByRole('button', { name: 'Lire aussi «\u00a0Adhérents\u00a0»' }).click();
  await expect(page.getByRole('combobox', { name: 'Feuille lue' })).toHaveValue('Adhérents');
  await expect(page.getByRole('combobox', { name: 'Ce fichier est une liste de' })).toHaveValue('Personnes');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Feuille lue' })).toHaveValue('Lieux');

  await correctColumn(page);
  await step(page, 'Confirmation').click();
  await expect(page.getByRole('link', { name: '4 lignes n’apportent rien de nouveau' })).toBeVisible();
  await expect(page.getByRole('link', { name: /nouveaux? lieux?$/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /modifiés?$/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByText('4 lignes n’ont rien changé')).toBeVisible();
});

test('a list of people: who a name stands for is asked, and all of it is taken back again', { tag: '@slow' }, async ({ page }) => {
  await open(page, '/n/demo/imports');
  const people = 'Prénom;Nom;Structure\nMarguerite;Lajoie-Test;La Lampistrie\n';
  await page.locator('input[type=file]').setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(people) });
  await expect(page.getByRole('heading', { level: 1, name: 'contacts.csv' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Ce fichier est une liste de' })).toHaveValue('Personnes');
  await step(page, 'Noms').click();
  await page.getByRole('button', { name: 'C’est La Lampisterie' }).click();
  await page.getByRole('button', { name: 'Enregistrer la réponse' }).click();
  await expect(step(page, 'Noms')).toHaveCount(0);
  await step(page, 'Confirmation').click();
  await expect(page.getByRole('link', { name: '1 nouvelle personne' })).toBeVisible();
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expect(page.getByText('1 personne ajoutée')).toBeVisible();
  await page.getByRole('link', { name: 'Marguerite Lajoie-Test' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'La Lampisterie' })).toBeVisible();

  await page.goBack();
  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler cet import' }).click();
  await expect(page.getByRole('heading', { name: 'Cet import a été annulé' })).toBeVisible();
  await open(page, '/n/demo/people?text=Lajoie-Test');
  await expect(page.getByRole('link', { name: 'Marguerite Lajoie-Test' })).toHaveCount(0);
});

test('a list goes out as a workbook, and comes back with nothing to change', { tag: '@slow' }, async ({ page }) => {
  await open(page, '/n/demo/lieux?text=moulin');
  await page.getByRole('button', { name: 'Exporter' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /Classeur/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^demo-lieux-\d{4}-\d\d-\d\d\.xlsx$/);
  await open(page, '/n/demo/imports');
  await page.locator('input[type=file]').setInputFiles(await download.path());
  await step(page, 'Confirmation').click();
  await expect(page.getByRole('link', { name: /n’apporte(nt)? rien de nouveau$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /nouveaux? lieux?$|modifiés?$/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Abandonner l’import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Abandonner l’import' }).click();
  await expect(page.getByRole('heading', { name: 'Cet import a été abandonné' })).toBeVisible();
});
