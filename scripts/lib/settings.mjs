import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { ROOT, Stop } from './say.mjs';

/** Everything that a local Essaim keeps, out of git. */
export const DATA = path.resolve(process.env.ESSAIM_DATA ?? path.join(ROOT, '.data'));

/** Where the two servers listen, from the environment. */
export function readSettings(variables = process.env) {
  const api = { host: variables.API_HOST || '127.0.0.1', port: port('API_PORT', variables.API_PORT, 4000) };
  const dashboard = { host: variables.DASHBOARD_HOST || 'localhost', port: port('DASHBOARD_PORT', variables.DASHBOARD_PORT, 3000) };
  return { api, dashboard, addresses: addressesOf(dashboard) };
}

/** Variables of the API process. */
export function apiEnvironment(settings, databaseUrl, variables = process.env) {
  const [first, ...others] = settings.addresses;
  return {
    DATABASE_URL: databaseUrl,
    API_HOST: settings.api.host,
    API_PORT: String(settings.api.port),
    NODE_ENV: variables.NODE_ENV || 'production',
    AUTH_SECRET: variables.AUTH_SECRET || localSecret(),
    PUBLIC_URL: variables.PUBLIC_URL || first,
    // A phone reaches the dashboard by the address of this machine, so sign-in must accept that origin too.
    CORS_ORIGINS: variables.CORS_ORIGINS || others.join(','),
  };
}

/** Variables of the dashboard process. */
export function dashboardEnvironment(settings) {
  return {
    PORT: String(settings.dashboard.port),
    HOSTNAME: settings.dashboard.host,
    API_URL: `http://${settings.api.host === '0.0.0.0' ? '127.0.0.1' : settings.api.host}:${settings.api.port}`,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Fails with the name of the variable to change when a port is taken. */
export async function checkPorts({ api, dashboard }) {
  const wanted = [
    { name: 'API_PORT', what: ['de l’API', 'the API'], ...api },
    { name: 'DASHBOARD_PORT', what: ['du tableau de bord', 'the dashboard'], ...dashboard },
  ];
  for (const each of wanted) {
    if (await isFree(each)) continue;
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
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host === '127.0.0.1' ? 'localhost' : host}:${number}`];
  const here = Object.values(networkInterfaces()).flat().filter((each) => each && each.family === 'IPv4' && !each.internal);
  return ['localhost', ...here.map((each) => each.address)].map((name) => `http://${name}:${number}`);
}

function port(name, value, standard) {
  if (!value) return standard;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new Stop(`${name} vaut « ${value} » : il faut un nombre de 1 à 65535.`, `${name} is "${value}": it must be a number from 1 to 65535.`);
}

function isFree({ host, port: number }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(number, host, () => server.close(() => resolve(true)));
  });
}
