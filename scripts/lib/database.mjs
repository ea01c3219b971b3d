import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Interrupted, interruption, SIGNALS } from './interruption.mjs';
import { DATA } from './settings.mjs';
import { ROOT, Stop } from './say.mjs';

/**
 * The database to work with: DATABASE_URL if set, else the embedded one. `url` is for who serves requests, `adminUrl` for who migrates and runs
 * commands: the same where only DATABASE_URL is set. `hold` keeps it for this process and fails when
 * another one has it; without it, a server that is already running is shared.
 */
export async function openDatabase({ hold }) {
  const url = process.env.DATABASE_URL;
  if (url) {
    const adminUrl = process.env.DATABASE_ADMIN_URL || url;
    // The role that serves may not be there yet: migrating makes it.
    await checkAnswers(adminUrl, process.env.DATABASE_ADMIN_URL ? 'DATABASE_ADMIN_URL' : 'DATABASE_URL');
    return { url, adminUrl, embedded: false, ended: new Promise(() => {}), stop: async () => {} };
  }
  // Required late: it is there only once dependencies are installed and packages built.
  const { startPostgres, usePostgres } = createRequire(import.meta.url)('../../packages/embedded-postgres/dist/index.js');
  const server = await (hold ? startPostgres : usePostgres)({ dataDirectory: path.join(DATA, 'postgres') });
  const ended = server.ended.then(() => new Stop(
    `PostgreSQL s’est arrêté : tout s’arrête. Son journal : ${server.logFile}`,
    `PostgreSQL stopped, so everything stops. Its log: ${server.logFile}`,
  ));
  return { url: servingUrl(server.url), adminUrl: server.url, embedded: true, ended, stop: server.stop };
}

/** The address for the role that serves requests; its password follows from that of the superuser, so that it needs no place of its own. */
export function servingUrl(adminUrl) {
  const url = new URL(adminUrl);
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update('essaim_api').digest('base64url');
  url.username = 'essaim_api';
  return url.href;
}

/** The rows of one statement, on a connection of its own. */
export async function ask(url, sql) {
  const client = clientOf(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function clientOf(connectionString) {
  // Required late, like the embedded database; it is the API that depends on it.
  const { Client } = createRequire(path.join(ROOT, 'apps', 'api', 'package.json'))('pg');
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 });
  // Without a listener, a server that goes away while we are connected would end the process.
  client.on('error', () => {});
  return client;
}

/** Says in words why DATABASE_URL, or another variable, leads nowhere; never its password. */
export async function checkAnswers(url, variable = 'DATABASE_URL') {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Stop(`${variable} n’est pas une adresse qui commence par postgres://`, `${variable} is not a URL that starts with postgres://`);
  }
  try {
    await ask(url, 'SELECT');
  } catch (error) {
    const { host, port, database } = clientOf(url);
    const [french, english] = refusal(error);
    throw new Stop(`La base de ${variable}, ${host}:${port}/${database}, ${french}.`, `The database of ${variable}, ${host}:${port}/${database}, ${english}.`);
  }
}

function refusal({ code, message }) {
  if (code === '3D000') return ['n’existe pas', 'does not exist'];
  // A missing password is pg's own refusal, which has no code.
  if (code === '28P01' || code === '28000' || /password/.test(message)) return ['refuse cet utilisateur ou ce mot de passe', 'refuses that user or password'];
  return [`ne répond pas (${message || code})`, `does not answer (${message || code})`];
}

/** Runs a command of the API on a database, by its admin, unless interrupted; returns what it printed, which is also shown unless `quiet`. `servedBy`: the address for who serves requests. */
export function runCommand(name, parameters, adminUrl, { quiet = false, cwd = ROOT, servedBy = adminUrl, env = {} } = {}) {
  const script = path.join(ROOT, 'apps', 'api', 'dist', 'src', 'commands', `${name}.js`);
  return new Promise((resolve, reject) => {
    interruption.throwIfAborted();
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd,
      env: { ...process.env, ...env, DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: servedBy },
      stdio: ['inherit', 'pipe', quiet ? 'pipe' : 'inherit'],
    });
    const end = () => child.kill();
    interruption.addEventListener('abort', end);
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    });
    child.stderr?.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      interruption.removeEventListener('abort', end);
      if (code === 0) return resolve(output.trim());
      // Ctrl-C reaches the child too, maybe before us.
      if (interruption.aborted || SIGNALS.includes(signal)) return reject(new Interrupted());
      if (quiet) console.error(`${output}${errors}`);
      reject(new Stop(`« ${name} » a échoué : voir ci-dessus.`, `"${name}" failed: see above.`));
    });
  });
}
