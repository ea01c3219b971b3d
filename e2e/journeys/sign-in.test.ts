import { accounts, PASSWORD } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

test('the coordinator signs in, with a wrong password first, reads English and signs out', async ({ page }) => {
  await open(page, '/n/demo/people');
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible();
  await page.getByLabel('Adresse e-mail').fill(accounts.coordinator);
  await page.getByLabel('Mot de passe', { exact: true }).fill('une-erreur');
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Connexion refusée' })).toBeVisible();
  await expect(page.getByLabel('Adresse e-mail')).toHaveValue(accounts.coordinator);

  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  // Back to the page that asked for it.
  await expect(page).toHaveURL(/\/n\/demo\/people$/);

  await open(page, '/n/demo');
  await page.getByRole('button', { name: 'EN, English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('navigation', { name: 'Navigation' }).getByRole('link', { name: 'Resources and needs' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'FR, français' }).click();
  await expect(page.getByRole('navigation', { name: 'Navigation', exact: true }).getByRole('link', { name: 'Ressources et besoins' })).toBeVisible();

  await page.getByRole('button', { name: 'Claire Debruyne, compte' }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Se connecter' })).toBeVisible();
});

test('on a slow line, the form waits for the page: nothing that is pressed is lost', async ({ page }) => {
  await page.route('**/_next/static/**/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(page.getByText('Saisissez votre mot de passe.')).toBeVisible();
});
