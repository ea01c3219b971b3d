import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { ROOT, Stop } from './say.mjs';

/** Everything that a local Essaim keeps, out of git. */
export const DATA = path.resolve(process.env.ESSAIM_DATA || path.join(ROOT, '.data'));

/** Where the two servers listen, from the environment. */
export function readSettings(variables = process.env) {
  const api = { host: variables.API_HOST || '127.0.0.1', port: port('API_PORT', variables.API_PORT, 4000) };
  const dashboard = { host: variables.DASHBOARD_HOST || 'localhost', port: port('DASHBOARD_PORT', variables.DASHBOARD_PORT, 3000) };
  return { api, dashboard, addresses: addressesOf(dashboard) };
}

/** The list of erased people: beside the database and not in it, as it must outlive an older backup that is restored. */
export const erasureLog = (variables = process.env) => variables.ERASURE_LOG || path.join(DATA, 'erasures.jsonl');

/** Where photos lie, unless in a bucket: beside the database. */
export const filesFolder = (variables = process.env) => path.resolve(variables.FILES_DIR || path.join(DATA, 'files'));

/** Variables of the API process. */
export function apiEnvironment(settings, databaseUrl, variables = process.env) {
  const [first, ...others] = settings.addresses;
  return {
    DATABASE_URL: databaseUrl,
    // Whoever breaks into the servers finds no way to the owner of the tables.
    DATABASE_ADMIN_URL: '',
    API_HOST: settings.api.host,
    API_PORT: String(settings.api.port),
    NODE_ENV: variables.NODE_ENV || 'production',
    AUTH_SECRET: variables.AUTH_SECRET || localSecret(),
    PUBLIC_URL: variables.PUBLIC_URL || first,
    ERASURE_LOG: erasureLog(variables),
    FILES_DIR: filesFolder(variables),
    // A phone reaches the dashboard by the address of this machine, so sign-in must accept that origin too.
    CORS_ORIGINS: variables.CORS_ORIGINS || others.join(','),
  };
}

/** Variables of the dashboard process. */
export function dashboardEnvironment(settings) {
  return {
    PORT: String(settings.dashboard.port),
    HOSTNAME: settings.dashboard.host,
    API_URL: `http://${isEverywhere(settings.api) ? '127.0.0.1' : settings.api.host}:${settings.api.port}`,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Whether a host stands for all addresses of the machine, and so is none that a browser could go to. */
export const isEverywhere = ({ host }) => host === '0.0.0.0' || host === '::';

/** Fails with the name of the variable to change when the servers cannot listen. */
export async function checkPorts({ api, dashboard }) {
  if (api.port === dashboard.port) {
    throw new Stop(
      `API_PORT et DASHBOARD_PORT valent tous deux ${api.port} : il faut deux ports différents.`,
      `API_PORT and DASHBOARD_PORT are both ${api.port}: they must be two different ports.`,
    );
  }
  const wanted = [
    { name: 'API_PORT', hostName: 'API_HOST', what: ['de l’API', 'the API'], ...api },
    { name: 'DASHBOARD_PORT', hostName: 'DASHBOARD_HOST', what: ['du tableau de bord', 'the dashboard'], ...dashboard },
  ];
  for (const each of wanted) {
    const refusal = await refusalToListen(each);
    if (!refusal) continue;
    if (refusal !== 'EADDRINUSE' && refusal !== 'EACCES') {
      throw new Stop(
        `${each.hostName} vaut « ${each.host} » : cette machine n’a pas cette adresse (${refusal}).`,
        `${each.hostName} is "${each.host}": this machine does not have that address (${refusal}).`,
      );
    }
    if (refusal === 'EACCES') {
      throw new Stop(
        `${each.name} vaut ${each.port} : ce port est réservé à l’administrateur de la machine. En choisir un à partir de 1024.`,
        `${each.name} is ${each.port}: that port is kept for the administrator of the machine. Choose one from 1024 on.`,
      );
    }
    const other = `${each.name}=${each.port + 10} npm start`;
    throw new Stop(
      `Le port ${each.port} ${each.what[0]} est déjà pris, peut-être par un autre Essaim. Pour en changer : ${other}`,
      `Port ${each.port} of ${each.what[1]} is taken, maybe by another Essaim. To use another: ${other}`,
    );
  }
}

/** Signs the sessions of this machine; made once, so that a restart signs nobody out. */
export function localSecret(directory = DATA) {
  const file = path.join(directory, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(directory, { recursive: true });
  const secret = randomBytes(48).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/** The origins under which people find the dashboard; the first one is for this machine. */
function addressesOf({ host, port: number }) {
  if (!isEverywhere({ host })) return [`http://${host === '127.0.0.1' ? 'localhost' : host}:${number}`];
  const here = Object.values(networkInterfaces()).flat().filter((each) => each && each.family === 'IPv4' && !each.internal);
  return ['localhost', ...here.map((each) => each.address)].map((name) => `http://${name}:${number}`);
}

function port(name, value, standard) {
  if (!value) return standard;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Stop(`${name} vaut « ${value} » : il faut un nombre de 1 à 65535.`, `${name} is "${value}": it must be a number from 1 to 65535.`);
}

/** The code of the error that listening ends in; undefined where it works. */
function refusalToListen({ host, port: number }) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen(number, host, () => server.close(() => resolve(undefined)));
  });
}
