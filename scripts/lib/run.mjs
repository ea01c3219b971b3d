import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDatabase, runCommand } from './database.mjs';
import { deathOf, Interrupted, Processes } from './processes.mjs';
import { apiEnvironment, checkPorts, DATA, dashboardEnvironment, readSettings } from './settings.mjs';
import { say } from './say.mjs';

const DEMO_MARK = path.join(DATA, 'demonstration');

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
    startServers(processes, { api: apiEnvironment(settings, database.url), dashboard: dashboardEnvironment(settings) }, settings);
    await processes.waitFor(`${dashboardEnvironment(settings).API_URL}/health/ready`);
    await processes.waitFor(settings.addresses[0]);
    welcome(settings, database);
    const culprit = await processes.ended;
    if (culprit) throw deathOf(culprit);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    say('Arrêt…', 'Stopping…');
    await processes.stop();
    await database.stop();
  }
}

/** Schema and reference data always; the demonstration only in an empty embedded database. */
async function fill({ url, embedded }) {
  say('Base de données…', 'Database…');
  await runCommand('migrate', [], url, { quiet: true });
  await runCommand('seed-reference', ['--if-changed'], url, { quiet: true });
  if (embedded) await seedDemonstration(url);
}

/** Loads the demonstration network into an empty database, and remembers that its accounts exist. */
export async function seedDemonstration(url) {
  const printed = await runCommand('seed-demo', [], url, { quiet: true });
  if (!printed.includes('not empty')) writeFileSync(DEMO_MARK, 'Its accounts are shown at each start.\n');
  return printed;
}

/** After a reset, the accounts of the demonstration are no more. */
export function forgetDemonstration() {
  rmSync(DEMO_MARK, { force: true });
}

function welcome({ addresses, api, dashboard }, { embedded }) {
  const [here, ...elsewhere] = addresses;
  const opened = dashboard.host !== 'localhost' && dashboard.host !== '127.0.0.1';
  console.log(`\nEssaim est prêt. (Essaim is ready.)\n`);
  console.log(`  Tableau de bord (dashboard)   ${here}`);
  for (const address of elsewhere) console.log(`  Sur le réseau (on the network) ${address}`);
  console.log(`  API GraphQL                   http://${api.host}:${api.port}/graphql\n`);
  if (embedded && existsSync(DEMO_MARK)) {
    say('Réseau de démonstration, fictif. Se connecter avec :', 'A demonstration network, fictional. Sign in as:');
    for (const account of ['coordination', 'animation', 'admin']) console.log(`    ${account}@demo.example`);
    console.log('    mot de passe (password): essaim-demo\n');
  } else {
    say('Premier compte : npm run create-admin', 'First account: npm run create-admin');
  }
  if (!opened) say('Ouvert à cette machine seulement ; aux téléphones du réseau : DASHBOARD_HOST=0.0.0.0 npm start', 'Open to this machine only; to phones on the network: DASHBOARD_HOST=0.0.0.0 npm start');
  say('Ctrl-C pour arrêter.', 'Ctrl-C to stop.');
}
