import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 } });

test('the coordinator starts a cooperation project, and it goes on when its parties agree', { tag: '@slow' }, async ({ page }) => {
  const title = 'Une fanfare de lieux';
  await open(page, '/n/demo/projects');
  await page.getByRole('link', { name: 'Nouveau projet' }).click();
  await page.getByLabel('Titre').fill(title);
  await page.getByRole('button', { name: 'Créer le projet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  // An idea without parties and objectives stays an idea, and says what is missing.
  await page.getByRole('button', { name: 'Changer d’étape' }).click();
  await page.getByRole('menuitem', { name: 'Émergent' }).click();
  const refusal = page.getByRole('dialog', { name: `« ${title} » reste à son étape` });
  await expect(refusal.getByText('Il manque pour l’étape Émergent :')).toBeVisible();
  await refusal.getByRole('link', { name: 'Compléter le projet' }).click();

  await expect(page.getByRole('heading', { level: 1, name: `Modifier « ${title} »` })).toBeVisible();
  for (const [number, name, role] of [[1, 'Le Chevalement', 'Porteur'], [2, 'La Passerelle', 'Prête une salle']] as const) {
    await page.getByRole('button', { name: 'Ajouter une partie' }).click();
    await page.getByRole('combobox', { name: `Partie ${number}` }).fill(name);
    await page.getByRole('option', { name }).click();
    await page.getByLabel(`Rôle de la partie ${number}`).fill(role);
  }
  await page.getByRole('button', { name: 'Ajouter un objectif' }).click();
  await page.getByRole('textbox', { name: 'Objectif 1' }).fill('Jouer dans chaque lieu une fois l’an.');
  await page.getByRole('button', { name: 'Ajouter une limite' }).click();
  await page.getByRole('textbox', { name: 'Limite 1' }).fill('Une répétition par semaine au plus.');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Changer d’étape' }).click();
  await page.getByRole('menuitem', { name: 'Émergent' }).click();
  await expect(page.getByText(`« ${title} » est maintenant à l’étape Émergent.`)).toBeVisible();
  await open(page, '/n/demo/projects');
  const column = page.getByRole('region', { name: /Émergent/ });
  await expect(column.getByRole('article', { name: title }).getByText('Le Chevalement')).toBeVisible();
});
