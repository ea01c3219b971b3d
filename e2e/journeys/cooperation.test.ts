import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Page } from '../support/test.ts';

const LIEUX = [['Le Chevalement', 'Porte le projet'], ['La Passerelle', 'Prête une salle'], ['La Boucle', 'Prête les vélos-cargos'], ['La Remise', 'Prête le camion']] as const;
const FOR = 'Habitantes et habitants';

test.use({ storageState: sessionOf('coordinator') });

for (const [where, size] of [['on a laptop', { viewport: { width: 1280, height: 900 } }], ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }]] as const) {
  test.describe(where, () => {
    test.use(size);

    // The phone asks more of the screens; the laptop is seen to by `npm run test:slow`.
    test('a coordinator leads four lieux from an idea to an organised cooperation', { tag: where === 'on a laptop' ? '@slow' : [] }, async ({ page }) => {
      const title = `Une cantine itinérante, ${where}`;
      await open(page, '/n/demo/projects/new');
      await page.getByLabel('Titre').fill(title);
      await page.getByRole('button', { name: 'Créer le projet' }).click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

      const parties = page.getByRole('region', { name: 'Parties' });
      await parties.getByRole('button', { name: 'Ajouter une partie' }).click();
      for (const [name, role] of LIEUX) {
        await parties.getByRole('combobox', { name: 'Qui prend part' }).fill(name);
        await page.getByRole('option', { name }).click();
        await parties.getByLabel('Ce qu’elle fait').fill(role);
        await parties.getByRole('button', { name: 'Ajouter', exact: true }).click();
        await expect(parties.getByRole('link', { name })).toBeVisible();
      }
      await add(page, 'Objectifs collectifs', 'Ajouter un objectif', 'Objectif', 'Un repas par semaine dans chaque lieu.');
      await add(page, 'Limites que l’on se donne', 'Ajouter une limite', 'La limite, en une phrase', 'Pas de livraison au-delà de quinze kilomètres.');

      // What is missing says so itself, and leads to where it is done.
      await page.getByRole('button', { name: 'Changer d’étape' }).click();
      await page.getByRole('menuitem', { name: 'Organisé' }).click();
      const refusal = page.getByRole('dialog', { name: `« ${title} » reste à son étape` });
      await expect(refusal.getByText('Chaque partie attend au moins un effet utile')).toContainText('La Passerelle');
      await page.keyboard.press('Escape');

      await page.getByRole('navigation', { name: 'Pages du projet' }).getByRole('link', { name: 'Effets' }).click();
      for (const [name] of LIEUX) {
        await page.getByRole('gridcell', { name: `${name}, ${FOR}` }).click();
        await page.getByRole('textbox', { name: `Ce que ${name} attend – ${FOR}` }).fill(`Des voisins poussent la porte, à ${name}.`);
        await page.keyboard.press('Enter');
        // What is typed is text of the page, too: only the emptied field says that it is saved.
        await expect(page.getByRole('textbox', { name: `Ce que ${name} attend – ${FOR}` })).toHaveValue('');
        await expect(page.getByText(`Des voisins poussent la porte, à ${name}.`).first()).toBeVisible();
        await page.keyboard.press('Escape');
      }

      await page.getByRole('button', { name: 'Changer d’étape' }).click();
      await page.getByRole('menuitem', { name: 'Organisé' }).click();
      await expect(page.getByText(`« ${title} » est maintenant à l’étape Organisé.`)).toBeVisible();
    });
  });
}

/** Writes one more statement into a section of the overview. */
async function add(page: Page, section: string, button: string, field: string, text: string): Promise<void> {
  const region = page.getByRole('region', { name: section });
  await region.getByRole('button', { name: button }).click();
  await region.getByRole('textbox', { name: field }).fill(text);
  await region.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(region.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}
