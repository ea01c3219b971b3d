import { cardOf, expectMoved, november, openMove } from '../support/board.ts';
import { choose, fillDay, fillTime } from '../support/forms.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test, type Locator, type Page } from '../support/test.ts';

test.use({ storageState: sessionOf('animateur'), viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const year = new Date().getFullYear();

test('on a phone, the animateur finds the lieu, changes it and offers a resource', async ({ page }) => {
  await open(page, '/n/demo');
  await page.getByRole('navigation', { name: 'Navigation courte' }).getByRole('link', { name: 'Lieux' }).tap();
  await page.getByRole('search', { name: 'Filtres' }).getByLabel('Rechercher').fill('lampisterie');
  await page.getByRole('link', { name: 'La Lampisterie' }).tap();
  await page.getByRole('link', { name: 'Modifier', exact: true }).tap();
  await page.getByLabel('En une phrase').fill('On fabrique, on répare, on apprend.');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).tap();
  await expect(page).toHaveURL(/\/lieux\/la-lampisterie$/);
  await expect(page.getByRole('main').getByText('On fabrique, on répare, on apprend.')).toBeVisible();

  await page.getByRole('navigation', { name: 'Navigation courte' }).getByRole('button', { name: 'Plus' }).tap();
  await page.getByRole('dialog', { name: 'Navigation' }).getByRole('link', { name: 'Ressources et besoins' }).tap();
  await page.getByRole('link', { name: 'Proposer une ressource' }).first().tap();
  await page.getByLabel('Intitulé').fill('Établi pliant');
  await page.getByRole('radio', { name: 'Matériel', exact: true }).check();
  await choose(page, 'Catégorie', 'Équipement');
  await choose(page, 'Proposé par', 'La Lampisterie');
  await page.getByRole('button', { name: 'Proposer', exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1, name: 'Établi pliant' })).toBeVisible();
});

test('on a phone, an event is proposed, then moved by finger and by form', async ({ page }) => {
  const title = 'Goûter des lampistes';
  await open(page, `/n/demo/month/${year}/new`);
  await page.getByLabel('Titre').fill(title);
  await choose(page, 'Type d’événement', 'Atelier');
  await fillDay(page, 'Jour', november(10));
  await fillTime(page, 'Début', '16:00');
  await fillTime(page, 'Fin', '18:00');
  await choose(page, 'Lieu', 'La Lampisterie');
  await page.getByRole('button', { name: 'Envoyer la proposition' }).tap();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await open(page, `/n/demo/month/${year}`);
  await showDay(page, 10);
  await dragByFinger(page, cardOf(page, title), dayOf(page, 11));
  await expectMoved(page, title);
  await dayOf(page, 11).tap();
  await expect(cardOf(page, title)).toBeVisible();

  const dialog = await openMove(page, title);
  await fillDay(dialog, 'Jour', november(12));
  await dialog.getByRole('button', { name: 'Déplacer', exact: true }).tap();
  await expect(page.getByRole('status').filter({ hasText: `« ${title} » est maintenant` })).toContainText('12 nov.');
  await dayOf(page, 12).tap();
  await expect(cardOf(page, title)).toBeVisible();
});

test('on a phone, a visitor goes through the programme day by day', async ({ pageOf }) => {
  const page = await pageOf();
  await open(page, `/programme/demo/${year}`);
  const days = page.getByRole('navigation', { name: 'Jours du programme' }).getByRole('link');
  const last = days.last();
  const words = (await last.getAttribute('aria-label')) ?? '';
  await last.tap();
  await expect(page.getByRole('region', { name: words.split(',')[0] ?? '' })).toBeInViewport();
});

const strip = (page: Page): Locator => page.getByRole('navigation', { name: 'Jours de la semaine' });
const dayOf = (page: Page, day: number): Locator => strip(page).getByRole('button', { name: ` ${day} novembre` });

/** Leads the strip of days to a day of November. */
async function showDay(page: Page, day: number): Promise<void> {
  await expect(page.getByText('Pour déplacer un événement, appuyez sur Entrée ou Espace.')).toBeAttached();
  for (let weeks = 0; weeks < 6 && !(await dayOf(page, day).isVisible()); weeks++) await strip(page).getByRole('button', { name: 'Semaine précédente' }).tap();
  await dayOf(page, day).tap();
}

/** Holds a card until it is lifted, then drags it: Playwright has no finger that moves. */
async function dragByFinger(page: Page, card: Locator, target: Locator): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const [start, end] = [await card.locator('time').boundingBox(), await target.boundingBox()];
  if (!start || !end) throw new Error('the card or its target has no place on the page');
  const session = await page.context().newCDPSession(page);
  const at = (step: number) => [{ x: start.x + 20 + (end.x + end.width / 2 - start.x - 20) * step, y: start.y + 8 + (end.y + end.height / 2 - start.y - 8) * step }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  await expect(page.locator('[data-lifted]')).toBeVisible();
  for (const step of [0.25, 0.5, 0.75, 1]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await expect(target).toHaveAttribute('data-over', 'true');
  // At the edge the page scrolls below the finger for as long as it rests there.
  await page.waitForTimeout(600);
  await expect(target).toHaveAttribute('data-over', 'true');
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
