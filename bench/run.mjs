/**
 * Measures Essaim against hand-written SQL over bare node:http, on the same data, in the same run, in turns.
 *   npm run bench [-- --scale 1,10] [--rounds 3] [--only Board]
 * Needs Linux (/proc) for the CPU of PostgreSQL. Nothing of a running installation is touched: the database is its own.
 */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { statements } from './generate.mjs';
import { measure, send } from './measure.mjs';
import { OPERATIONS } from './operations.mjs';

const require = createRequire(import.meta.url);
const { startTestCluster } = require('@essaim/embedded-postgres');
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { values: options } = parseArgs({
  options: { scale: { type: 'string', default: '1' }, rounds: { type: 'string', default: '3' }, only: { type: 'string' } },
});

const API_PORT = 4790;
const SQL_PORT = 4791;
const SECONDS_A_ROUND = 1.5;

async function prepare(cluster, scale) {
  const url = new URL(cluster.url);
  const name = `bench_${scale}`;
  const admin = new pg.Client({ connectionString: cluster.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const postmaster = Number((await admin.query(`SELECT pg_read_file('postmaster.pid')`)).rows[0].pg_read_file.split('\n')[0]);
  await admin.end();
  url.pathname = `/${name}`;
  const env = { ...process.env, DATABASE_URL: url.href };
  for (const command of ['migrate', 'seed-reference']) await ended(fork(here(`../apps/api/dist/src/commands/${command}.js`), { env, stdio: 'ignore' }));
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const statement of statements(scale)) await client.query(statement);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
  return { url: url.href, postmaster };
}

const ended = (child) =>
  new Promise((resolve, reject) => child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${child.spawnargs[1]} ended with ${code}`)))));

async function up(port) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await send(port, JSON.stringify({ query: 'query Up { __typename }', operationName: 'Up' }));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`Nothing answers on port ${port}`);
}

async function compare(scale, { url, postmaster }) {
  const secret = 'a secret of measurements that is long enough';
  const api = fork(here('../apps/api/dist/src/main.js'), { env: { ...process.env, DATABASE_URL: url, API_PORT, AUTH_SECRET: secret, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const bare = fork(here('./baseline.mjs'), { env: { ...process.env, DATABASE_URL: url, PORT: SQL_PORT, NODE_ENV: 'production' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const rows = [];
  try {
    await Promise.all([up(API_PORT), up(SQL_PORT)]);
    for (const operation of OPERATIONS.filter(({ name }) => !options.only || name === options.only)) rows.push(await compareOne(operation, scale, { api, bare, postmaster }));
  } finally {
    api.kill();
    bare.kill();
  }
  return rows;
}

async function compareOne(operation, scale, { api, bare, postmaster }) {
  const sides = [
    { key: 'essaim', port: API_PORT, pids: [api.pid, postmaster] },
    { key: 'sql', port: SQL_PORT, pids: [bare.pid, postmaster] },
  ];
  let serial = 0;
  const make = (n) => ({
    headers: operation.headers,
    body: JSON.stringify({ operationName: operation.name, query: operation.query, variables: operation.variables(operation.once ? serial++ : n, 40 * scale) }),
  });
  const check = (answer) => {
    if (answer.includes('"errors"') || answer.includes('"CONFLICT"') || !answer.startsWith('{"data":')) throw new Error(`${operation.name}: ${answer.slice(0, 500)}`);
  };
  // What is compiled and planned at the first requests is no part of what a request costs.
  const count = (cpuMs) => Math.max(60, Math.min(2000, Math.round((SECONDS_A_ROUND * 1000) / Math.max(0.2, cpuMs))));
  const first = await measure({ ...sides[0], count: 30, make, check });
  for (const side of sides) await measure({ ...side, count: count(first.cpuMs), make, check });
  const rounds = [];
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const result = {};
    for (const side of sides) result[side.key] = await measure({ ...side, count: count(first.cpuMs), make, check });
    rounds.push(result);
  }
  const median = (pick) => rounds.map(pick).sort((a, b) => a - b)[Math.floor(rounds.length / 2)];
  const row = {
    operation: operation.name,
    size: rounds[0].essaim.size,
    essaimMs: median((it) => it.essaim.cpuMs),
    sqlMs: median((it) => it.sql.cpuMs),
    ratio: median((it) => it.essaim.cpuMs / it.sql.cpuMs),
    essaimPerSecond: median((it) => it.essaim.perSecond),
    sqlPerSecond: median((it) => it.sql.perSecond),
  };
  console.log(`scale ${scale}  ${row.operation.padEnd(20)} ${row.essaimMs.toFixed(2)} ms / ${row.sqlMs.toFixed(2)} ms = ${row.ratio.toFixed(2)}   ${row.essaimPerSecond.toFixed(0)}/s against ${row.sqlPerSecond.toFixed(0)}/s   ${(row.size / 1024).toFixed(1)} kB`);
  return row;
}

const cluster = await startTestCluster();
try {
  for (const scale of options.scale.split(',').map(Number)) {
    const rows = await compare(scale, await prepare(cluster, scale));
    const mean = Math.exp(rows.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / rows.length);
    console.log(`scale ${scale}  geometric mean ${mean.toFixed(2)}, worst ${Math.max(...rows.map(({ ratio }) => ratio)).toFixed(2)}`);
  }
} finally {
  await cluster.stop();
}
