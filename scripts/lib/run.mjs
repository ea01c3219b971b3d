import { ask, openDatabase, runCommand } from './database.mjs';
import { Interrupted } from './interruption.mjs';
import { deathOf, Processes } from './processes.mjs';
import { apiEnvironment, checkPorts, dashboardEnvironment, filesFolder, isEverywhere, readSettings } from './settings.mjs';
import { say } from './say.mjs';

/**
 * Database, API and dashboard together, until Ctrl-C or until one of them dies. `startServers` starts the two servers
 * with the environments it is given.
 */
export async function runEssaim(startServers) {
  const settings = readSettings();
  await checkPorts(settings);
  const processes = new Processes();
  const database = await openDatabase({ hold: true });
  try {
    await fill(database);
    const api = apiEnvironment(settings, database.url);
    startServers(processes, { api, dashboard: dashboardEnvironment(settings) }, settings);
    await processes.waitFor(`${dashboardEnvironment(settings).API_URL}/health/ready`);
    await processes.waitFor(settings.addresses[0]);
    await welcome(settings, database, api);
    const failure = await Promise.race([processes.ended.then((culprit) => culprit && deathOf(culprit)), database.ended]);
    if (failure) throw failure;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    if (database.embedded || processes.started) say('Arrêt…', 'Stopping…');
    await processes.stop();
    await database.stop();
  }
}

/** Schema and reference data always; the demonstration only in an empty embedded database, unless ESSAIM_DEMO says no. */
async function fill({ url, adminUrl, embedded }) {
  say('Base de données…', 'Database…');
  await runCommand('migrate', [], adminUrl, { quiet: true, servedBy: url });
  await runCommand('seed-reference', ['--if-changed'], adminUrl, { quiet: true });
  if (embedded && !/^(no|non|false|0)$/i.test(process.env.ESSAIM_DEMO ?? '')) await runCommand('seed-demo', [], adminUrl, { quiet: true, env: { FILES_DIR: filesFolder() } });
}

async function welcome({ addresses, api, dashboard }, { url, adminUrl }, environment) {
  const setup = await runCommand('setup-link', [], adminUrl, { quiet: true, env: environment });
  const [accounts] = await ask(url, `SELECT count(*) FILTER (WHERE instance_admin) > 0 AS admin, count(*) FILTER (WHERE email = 'coordination@demo.example') > 0 AS demonstration FROM app_user`);
  const [here, ...elsewhere] = addresses;
  const opened = dashboard.host !== 'localhost' && dashboard.host !== '127.0.0.1';
  console.log(`\nEssaim est prêt. (Essaim is ready.)\n`);
  console.log(`  Tableau de bord (dashboard)   ${here}`);
  for (const address of elsewhere) console.log(`  Sur le réseau (on the network) ${address}`);
  console.log(`  API GraphQL                   http://${isEverywhere(api) ? 'localhost' : api.host}:${api.port}/graphql\n`);
  if (accounts.demonstration) {
    say('Réseau de démonstration, fictif. Se connecter avec :', 'A demonstration network, fictional. Sign in as:');
    for (const account of ['coordination', 'animation', 'admin']) console.log(`    ${account}@demo.example`);
    console.log('    mot de passe (password): essaim-demo\n');
  } else if (setup) {
    say('Première installation : ouvrir cette adresse pour créer le premier compte et le premier réseau.', 'First installation: open this address to create the first account and the first network.');
    console.log(`    ${setup}\n`);
  } else if (!accounts.admin) {
    const command = 'npm run create-admin -- --email vous@exemple.fr --name "Vous"';
    say(`Aucun compte n’administre cette instance : ${command}`, `No account administers this instance: ${command}`);
  }
  if (!opened) say('Ouvert à cette machine seulement ; aux téléphones du réseau : DASHBOARD_HOST=0.0.0.0 npm start', 'Open to this machine only; to phones on the network: DASHBOARD_HOST=0.0.0.0 npm start');
  say('Ctrl-C pour arrêter.', 'Ctrl-C to stop.');
}
