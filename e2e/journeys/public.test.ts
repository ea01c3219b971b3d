import { expect, open, test } from '../support/test.ts';

test('a visitor reads public lieux, finds nothing personal, and is asked to sign in for the rest', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('main').getByRole('link', { name: 'Les Ruches du Bassin (démonstration)', exact: true }).click();
  await page.getByRole('navigation', { name: 'Navigation', exact: true }).getByRole('link', { name: 'Lieux' }).click();
  await expect(page.getByRole('link', { name: 'La Lampisterie' })).toBeVisible();
  // For members only.
  await expect(page.getByRole('link', { name: 'L’École buissonnière' })).toHaveCount(0);
  await page.getByRole('link', { name: 'La Lampisterie' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'La Lampisterie' })).toBeVisible();
  expect(await page.content()).not.toContain('Inès');
  expect(await page.content()).not.toMatch(/@demo\.example/);
  await expect(page.getByRole('link', { name: 'Modifier', exact: true })).toHaveCount(0);

  for (const door of ['people', 'members', 'lieux/la-lampisterie/edit']) {
    await open(page, `/n/demo/${door}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' }), door).toBeVisible();
  }
});
