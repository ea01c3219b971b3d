import { createServer } from 'node:net';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startPostgres, usePostgres } from '../src/server.js';
import { ask, freshDirectory, letGo, removeDirectories, startElsewhere, usedDirectory } from './support.js';

afterAll(removeDirectories);

test('data, password and port are kept between starts', async () => {
  const dataDirectory = freshDirectory();
  const first = await startPostgres({ dataDirectory });
  await ask(first.url, `CREATE TABLE lieu AS SELECT 'La Ruche' AS name`);
  await first.stop();
  expect(existsSync(path.join(dataDirectory, 'cluster', 'postmaster.pid'))).toBe(false);
  expect(existsSync(path.join(dataDirectory, 'lock'))).toBe(false);

  const second = await startPostgres({ dataDirectory });
  try {
    expect(await ask(second.url, 'SELECT name FROM lieu')).toEqual({ name: 'La Ruche' });
    expect(second).toMatchObject({ url: first.url, port: first.port, adopted: false });
    expect(await ask(second.url, 'SHOW fsync')).toEqual({ fsync: 'on' });
    expect(await ask(second.url, 'SHOW shared_buffers')).toEqual({ shared_buffers: '256MB' });
    expect(statSync(path.join(dataDirectory, 'password')).mode & 0o777).toBe(0o600);
  } finally {
    await second.stop();
  }
});

test('it is PostgreSQL 18 that sorts French text and has the extensions we use', async () => {
  const server = await startPostgres({ dataDirectory: await usedDirectory(), durable: false });
  try {
    expect(await ask(server.url, `SELECT array_agg(w ORDER BY w) AS words FROM unnest(ARRAY['zoo', 'étage', 'Ecole', 'eau', 'été']) w`)).toEqual({
      words: ['eau', 'Ecole', 'étage', 'été', 'zoo'],
    });
    expect(await ask(server.url, `SELECT current_setting('server_version_num')::int / 10000 AS major, upper('é') AS upper, current_setting('TimeZone') AS zone`)).toEqual({
      major: 18,
      upper: 'É',
      zone: 'UTC',
    });
    for (const extension of ['pg_trgm', 'unaccent', 'btree_gist', 'citext', 'pgcrypto']) await ask(server.url, `CREATE EXTENSION ${extension}`);
  } finally {
    await server.stop();
  }
});

test('nobody gets in without the password', async () => {
  const server = await startPostgres({ dataDirectory: await usedDirectory(), durable: false });
  try {
    const without = new URL(server.url);
    without.password = '';
    await expect(ask(without.href, 'SELECT 1')).rejects.toThrow(/password/);
    without.password = 'guessed';
    await expect(ask(without.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    const { hba } = await ask(server.url, `SELECT array_agg(DISTINCT auth_method) AS hba FROM pg_hba_file_rules`);
    expect(hba).toEqual(['scram-sha-256']);
  } finally {
    await server.stop();
  }
});

test('of two starts at once one wins, and the other is told who holds the data', async () => {
  const dataDirectory = freshDirectory();
  const both = await Promise.all([startElsewhere(dataDirectory), startElsewhere(dataDirectory)]);
  const [winner, loser] = both[0].answer.url ? [both[0], both[1]] : [both[1], both[0]];
  try {
    expect(await ask(winner.answer.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
    expect(loser.answer.code).toBe('in-use');
    expect(loser.answer.message).toContain(`process ${winner.child.pid}`);
    expect(loser.answer.message).toContain('DATABASE_URL');
  } finally {
    await letGo(winner.child);
  }
});

test('a command uses the server that another process holds, and leaves it running', async () => {
  const dataDirectory = await usedDirectory();
  const { child, answer } = await startElsewhere(dataDirectory);
  try {
    const borrowed = await usePostgres({ dataDirectory });
    expect(borrowed.url).toBe(answer.url);
    await borrowed.stop();
    expect(await ask(answer.url, 'SELECT 1 AS one')).toEqual({ one: 1 });
  } finally {
    await letGo(child);
  }
  const own = await usePostgres({ dataDirectory, durable: false });
  await own.stop();
  await expect(ask(own.url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
});

test('a taken port that was asked for is an error; one that was only remembered is replaced', async () => {
  const dataDirectory = await usedDirectory();
  const first = await startPostgres({ dataDirectory, durable: false });
  await first.stop();
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(first.port, '127.0.0.1', resolve));
  try {
    await expect(startPostgres({ dataDirectory, port: first.port })).rejects.toMatchObject({ code: 'port-busy' });
    const second = await startPostgres({ dataDirectory, durable: false });
    expect(second.port).not.toBe(first.port);
    await second.stop();
  } finally {
    squatter.close();
  }
});

test('data of another PostgreSQL and a lost password are refused, not overwritten', async () => {
  const dataDirectory = await usedDirectory();
  const version = path.join(dataDirectory, 'cluster', 'PG_VERSION');
  writeFileSync(version, '16\n');
  await expect(startPostgres({ dataDirectory })).rejects.toThrow(/data of PostgreSQL 16.*this is PostgreSQL 18/);
  writeFileSync(version, '18\n');
  const password = path.join(dataDirectory, 'password');
  const kept = readFileSync(password, 'utf8');
  rmSync(password);
  await expect(startPostgres({ dataDirectory })).rejects.toMatchObject({ code: 'bad-data-directory' });
  writeFileSync(password, kept);
  await (await startPostgres({ dataDirectory, durable: false })).stop();
});

test('a first start cut short is begun again', async () => {
  const dataDirectory = freshDirectory();
  mkdirSync(path.join(dataDirectory, 'cluster.new'));
  writeFileSync(path.join(dataDirectory, 'cluster.new', 'PG_VERSION'), '18\n');
  const server = await startPostgres({ dataDirectory, durable: false });
  await server.stop();
  expect(existsSync(path.join(dataDirectory, 'cluster.new'))).toBe(false);
});
