import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { choose } from '../support/forms.ts';
import { ROOT, startServers, type Servers } from '../support/servers.ts';
import { sessionOf } from '../support/sessions.ts';
import { expect, open, test } from '../support/test.ts';

const run = promisify(execFile);
const account = { email: 'premiere@reseau.example', name: 'Première Admin', password: 'un-mot-de-passe-long' };
const databaseUrl = process.env['E2E_EMPTY_DATABASE_URL'] ?? '';
let essaim: Servers;

test.beforeAll(async () => {
  essaim = await startServers('empty', databaseUrl);
});

test.afterAll(() => essaim?.stop());

test('on an empty Essaim, the first account starts a network and is led on', async ({ page, playwright, baseURL }) => {
  await open(page, essaim.url);
  await expect(page.getByText('Aucun réseau n’est encore ouvert ici.')).toBeVisible();

  const command = path.join(ROOT, 'scripts', 'database.mjs');
  const parameters = ['create-admin', '--email', account.email, '--name', account.name, '--password', account.password];
  const { stdout } = await run(process.execPath, [command, ...parameters], { cwd: ROOT, env: { ...process.env, DATABASE_URL: databaseUrl } });
  expect(stdout).toContain(`${account.email} is an instance admin`);

  await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
  await page.getByLabel('Adresse e-mail').fill(account.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();

  // Nothing can be done before there is a network: the form for one opens by itself.
  await expect(page).toHaveURL(/\/start$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Créer un réseau' })).toBeVisible();
  await page.getByRole('button', { name: 'Créer le réseau' }).click();
  await expect(page.getByText('Donnez un nom au réseau.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Tiers-lieux du Pévèle');
  await expect(page.getByLabel('Nom dans les adresses')).toHaveValue('tiers-lieux-du-pevele');
  await page.getByRole('combobox', { name: 'Départements' }).fill('Nord');
  await page.getByRole('option', { name: 'Nord (59)' }).click();
  await page.getByRole('button', { name: 'Créer le réseau' }).click();

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
