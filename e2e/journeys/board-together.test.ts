import { cellOfCard, expectMoved, later, moveRight, november, openBoard, openMove } from '../support/board.ts';
import { fillDay } from '../support/forms.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, test, type Locator, type Page } from '../support/test.ts';
import { meet } from '../support/together.ts';

test.use({ storageState: sessionOf('coordinator'), viewport: { width: 1600, height: 1000 } });

const banner = (page: Page): Locator => page.getByText('Connexion interrompue');

test('a card that is moved without a line arrives after a reload and the line’s return, once', async ({ page: first, pageOf }) => {
  const title = 'Soupe et musique au pied des immeubles';
  const second = await pageOf('admin');
  await meet(first, second);
  const from = await cellOfCard(first, title);

  await first.context().setOffline(true);
  await expect(banner(first)).toBeVisible({ timeout: 3000 });
  await moveRight(first, title);
  await expect.poll(() => cellOfCard(first, title)).toBe(later(from, 1));
  await expect(first.getByText('Un changement attend la connexion.')).toBeVisible();
  await first.reload().catch(() => undefined);
  expect(await cellOfCard(second, title)).toBe(from);

  await first.context().setOffline(false);
  await openBoard(first);
  await expect.poll(() => cellOfCard(second, title)).toBe(later(from, 1));
  await expect.poll(() => cellOfCard(first, title)).toBe(later(from, 1));
  await expect(banner(first)).toHaveCount(0);
  await openBoard(second);
  expect(await cellOfCard(second, title)).toBe(later(from, 1));
});

test('who was without a line while somebody moved the same card is asked, and the choice holds for both', async ({ page: first, pageOf }) => {
  const title = 'Du terril à l’assiette : le banquet du bilan';
  const second = await pageOf('admin');
  await meet(first, second);

  await second.context().setOffline(true);
  await expect(banner(second)).toBeVisible({ timeout: 3000 });
  await moveRight(second, title);
  const move = await openMove(first, title);
  await fillDay(move, 'Jour', november(27));
  await move.getByRole('button', { name: 'Déplacer', exact: true }).click();
  await expectMoved(first, title);
  const chosen = await cellOfCard(first, title);

  await second.context().setOffline(false);
  const dialog = second.getByRole('dialog', { name: 'Quelqu’un d’autre a modifié la même chose' });
  await expect(dialog.getByText(`Il s’agit de « ${title} ».`)).toBeVisible();
  for (const field of await dialog.getByRole('radiogroup').all()) await field.getByRole('radio', { name: 'Valeur enregistrée entre-temps' }).check();
  await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => cellOfCard(second, title)).toBe(chosen);
  expect(await cellOfCard(first, title)).toBe(chosen);
});
