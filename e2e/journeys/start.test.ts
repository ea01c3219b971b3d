import { readFileSync } from 'node:fs';
import { choose } from '../support/forms.ts';
import { logOf, startServers, type Servers } from '../support/servers.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

const account = { email: 'premiere@reseau.example', name: 'Première Admin', password: 'un-mot-de-passe-long' };
const databaseUrl = process.env['E2E_EMPTY_DATABASE_URL'] ?? '';
let essaim: Servers;

test.beforeAll(async () => {
  essaim = await startServers('empty', databaseUrl);
});

test.afterAll(() => essaim?.stop());

test('on an empty Essaim, the console opens the first account and network, and others are invited', async ({ page, playwright, pageOf, baseURL }) => {
  await open(page, essaim.url);
  await expect(page.getByRole('heading', { name: 'Première installation' })).toBeVisible();
  const [link] = readFileSync(logOf('api-empty'), 'utf8').match(/http\S+\/setup\?token=\S+/) ?? [];
  await open(page, link ?? 'the console gives no link');
  await page.getByLabel('Prénom et nom').fill(account.name);
  await page.getByLabel('Adresse e-mail').fill(account.email);
  await page.getByLabel(/^Mot de passe/).fill(account.password);
  await page.getByRole('button', { name: 'Créer le compte et le réseau' }).click();
  await expect(page.getByText('Donnez un nom au réseau.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Tiers-lieux du Pévèle');
  await expect(page.getByLabel('Nom dans les adresses')).toHaveValue('tiers-lieux-du-pevele');
  await page.getByRole('combobox', { name: 'Départements' }).fill('Nord');
  await page.getByRole('option', { name: 'Nord (59)' }).click();
  await page.getByRole('button', { name: 'Créer le compte et le réseau' }).click();

  await expect(page).toHaveURL(/\/n\/tiers-lieux-du-pevele$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Pour commencer' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Importer une liste' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imports' })).toBeVisible();
  await open(page, `${essaim.url}/n/tiers-lieux-du-pevele/lieux/new`);
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Le Premier Lieu');
  await choose(page, 'Familles', 'Fablab');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ajouter le lieu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Le Premier Lieu' })).toBeVisible();

  await page.getByRole('link', { name: 'Membres' }).click();
  await page.getByRole('button', { name: 'Inviter' }).click();
  await page.getByLabel('Un QR code pour une réunion').check();
  await page.getByRole('button', { name: 'Créer l’invitation' }).click();
  const invitation = await page.getByLabel('Lien d’invitation').inputValue();
  const phone = await pageOf();
  await phone.setViewportSize({ width: 390, height: 844 });
  await open(phone, invitation);
  await phone.getByLabel('Prénom et nom').fill('Inès Nouvelle');
  await phone.getByLabel('Adresse e-mail').fill('ines@reseau.example');
  await phone.getByLabel(/^Mot de passe/).fill('une-phrase-facile');
  await phone.getByRole('button', { name: 'Rejoindre le réseau' }).click();
  await expect(phone).toHaveURL(/\/n\/tiers-lieux-du-pevele$/);
  await open(page, `${essaim.url}/n/tiers-lieux-du-pevele/members`);
  await expect(page.getByText('ines@reseau.example')).toBeVisible();

  // A network of another instance comes in whole.
  const elsewhere = await playwright.request.newContext({ baseURL, storageState: sessionOf('coordinator') });
  const archive = await (await elsewhere.get('/archives/demo.zip')).body();
  await elsewhere.dispose();
  await open(page, `${essaim.url}/start`);
  await page.locator('input[type=file]').setInputFiles({ name: 'demo.zip', mimeType: 'application/zip', buffer: archive });
  await expect(page).toHaveURL(/\/n\/demo$/);
  await open(page, `${essaim.url}/n/demo/settings`);
  await expect(page.getByRole('link', { name: 'Télécharger l’archive' })).toHaveAttribute('href', '/archives/demo.zip');
});
