import { join } from 'node:path';
import { type TestApi, testApi } from './harness/api.js';
import { emptyDatabase, testDatabase } from './harness/database.js';
import { preview } from './harness/imports.js';
import { type Command, type Ran, runOn } from './harness/run-command.js';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ demo: true });
});
afterAll(() => api.close());

const run = (command: Command, ...args: string[]): Promise<Ran> => runOn(api.database.url, command, ...args);

const list = join(__dirname, 'fixtures/imports/national-list.csv');

test('import shows what would happen, and leaves it waiting', async () => {
  const { code, printed } = await run('import', list, '--network', 'demo');
  expect(code).toBe(0);
  expect(printed).toMatch(/created: 11 .*duplicate: 1 /);
  expect(printed).toMatch(/line 11 \(La ruche d’essai\) may be line 2 .*même nom/);
  const id = /import_[0-9a-f]{32}/.exec(printed)![0];
  expect(await preview(await api.signedIn('coordination'), id)).toMatchObject({ state: 'READY', counts: { created: 11 } });
});

test('import writes with --confirm, once duplicates are decided', async () => {
  const undecided = await run('import', list, '--network', 'demo', '--confirm');
  expect(undecided).toMatchObject({ code: 1, printed: expect.stringContaining('--duplicates') });
  expect((await run('import', list, '--network', 'demo', '--confirm', '--duplicates=same')).code).toBe(0);
  expect((await run('import', list, '--network', 'demo', '--confirm')).printed).toMatch(/unchanged: 12 /);
});

test.each([
  [[], 'Usage'],
  [[list], 'Usage'],
  [[list, '--network', 'nulle-part'], 'nulle-part'],
  [[list, '--network', 'demo', '--duplicates=maybe'], 'skip, new or same'],
  [['no-such-file.csv', '--network', 'demo'], 'no-such-file.csv'],
])('import %j is refused', async (args, words) => {
  expect(await run('import', ...args)).toMatchObject({ code: 1, printed: expect.stringContaining(words) });
});

test('create-admin makes an account that signs in as instance admin', async () => {
  const { code, printed } = await run('create-admin', '--email', 'Premiere@Essaim.example', '--name', 'Première');
  expect(code).toBe(0);
  const password = /: (\S+)$/.exec(printed)![1]!;
  const client = await api.signedIn('premiere@essaim.example', password);
  const { data } = await client.send<{ viewer: object }>('{ viewer { name instanceAdmin } }');
  expect(data.viewer).toEqual({ name: 'Première', instanceAdmin: true });
});

test('create-admin gives the right to an account that is there, and leaves its password', async () => {
  const { code, printed } = await run('create-admin', '--email', 'animation@demo.example', '--password', 'another-password');
  expect(code).toBe(0);
  expect(printed).toContain('stay as they were');
  const { data } = await (await api.signedIn('animation')).send<{ viewer: object }>('{ viewer { instanceAdmin } }');
  expect(data.viewer).toEqual({ instanceAdmin: true });
});

test.each([
  [[], 'Usage'],
  [['--email', 'nobody'], 'no e-mail address'],
  [['--email', 'a@b.example'], 'needs a name'],
  [['--email', 'a@b.example', '--name', 'A', '--password', 'short'], '10 to 128'],
])('create-admin %j is refused', async (args, words) => {
  expect(await run('create-admin', ...args)).toMatchObject({ code: 1, printed: expect.stringContaining(words) });
});

test('seed-reference --if-changed writes only where this version has not', async () => {
  const { pool } = api.database;
  const name = async (): Promise<string> => (await pool.query<{ name: string }>(`SELECT name FROM commune WHERE code = '62498'`)).rows[0]!.name;
  await pool.query(`UPDATE commune SET name = 'Ailleurs' WHERE code = '62498'`);
  expect(await run('seed-reference', '--if-changed')).toEqual({ code: 0, printed: 'Reference data: as it is.' });
  expect(await name()).toBe('Ailleurs');
  // Another version has written what is there.
  await pool.query(`UPDATE reference_version SET fingerprint = 'other'`);
  expect((await run('seed-reference', '--if-changed')).printed).toContain('35014 communes');
  expect(await name()).toBe('Lens');
  expect((await run('seed-reference', '--if-changed')).printed).toBe('Reference data: as it is.');
  // Asked for without a condition, it always writes.
  expect((await run('seed-reference')).printed).toContain('35014 communes');
});

test('the demonstration, whose passwords are public, joins nobody’s account, network or actor', async () => {
  const database = await testDatabase();
  try {
    for (const [table, sql, named] of [
      ['app_user', `INSERT INTO app_user (email, name) VALUES ('moi@essaim.example', 'Moi')`, 'the account moi@essaim.example'],
      ['network', `INSERT INTO network (slug, name, kind) VALUES ('le-mien', 'Le mien', 'PTCE')`, 'the network "Le mien"'],
      ['lieu', `INSERT INTO lieu (slug, name) VALUES ('le-mien', 'Le mien')`, 'lieu_'],
    ] as const) {
      await database.pool.query(sql);
      expect(await runOn(database.url, 'seed-demo')).toEqual({ code: 0, printed: expect.stringContaining(`not empty (it has ${named}`) });
      await database.pool.query(`DELETE FROM ${table}`);
    }
    expect((await database.pool.query('SELECT FROM app_user')).rowCount).toBe(0);
  } finally {
    await database.close();
  }
});

test('reset says what it would delete, and deletes only with --yes', async () => {
  const database = await testDatabase({ demo: true });
  try {
    const name = new URL(database.url).pathname.slice(1);
    const { rows: [found] } = await database.pool.query<{ accounts: number }>('SELECT count(*)::int AS accounts FROM app_user');
    const refused = await runOn(database.url, 'reset');
    expect(refused.code).toBe(1);
    expect(refused.printed).toMatch(new RegExp(`/${name} \\(networks: 2, lieux: [1-9]\\d*, accounts: ${found!.accounts}\\)`));
    expect((await database.pool.query('SELECT FROM network')).rowCount).toBe(2);
    expect(await runOn(database.url, 'reset', '--yes')).toEqual({ code: 0, printed: 'The database is empty.' });
    expect((await database.pool.query(`SELECT to_regclass('network') AS network`)).rows).toEqual([{ network: null }]);
  } finally {
    await database.close();
  }
});

test('reset asks the same of a database without a schema', async () => {
  const database = await emptyDatabase();
  try {
    expect(await runOn(database.url, 'reset')).toEqual({ code: 1, printed: expect.stringContaining('(networks: 0, lieux: 0, accounts: 0)') });
  } finally {
    await database.close();
  }
});
