import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { apiEnvironment, checkPorts, dashboardEnvironment, localSecret, readSettings } from '../lib/settings.mjs';

test('both servers listen on this machine alone unless told otherwise', () => {
  const settings = readSettings({});
  assert.equal(settings.api.host, '127.0.0.1');
  assert.equal(settings.dashboard.host, 'localhost');
  assert.deepEqual(settings.addresses, ['http://localhost:3000']);
});

test('opened to the network, sign-in accepts the origins of this machine', () => {
  const settings = readSettings({ DASHBOARD_HOST: '0.0.0.0', DASHBOARD_PORT: '3100' });
  settings.addresses = ['http://localhost:3100', 'http://192.0.2.7:3100'];
  const environment = apiEnvironment(settings, 'postgres://x/y', { AUTH_SECRET: 's'.repeat(32) });
  assert.equal(environment.PUBLIC_URL, 'http://localhost:3100');
  assert.equal(environment.CORS_ORIGINS, 'http://192.0.2.7:3100');
});

test('a wrong or taken port is named with the variable that changes it', async () => {
  assert.throws(() => readSettings({ API_PORT: 'abc' }), /API_PORT is "abc"/);
  const squatter = createServer();
  await new Promise((resolve) => squatter.listen(0, '127.0.0.1', resolve));
  const { port } = squatter.address();
  try {
    await assert.rejects(checkPorts({ api: { host: '127.0.0.1', port }, dashboard: { host: '127.0.0.1', port: 0 } }), new RegExp(`API_PORT=${port + 10}`));
  } finally {
    squatter.close();
  }
});

test('two servers on one port, or on an address that is not of this machine, are refused in words', async () => {
  await assert.rejects(checkPorts(readSettings({ API_PORT: '4200', DASHBOARD_PORT: '4200' })), /API_PORT and DASHBOARD_PORT are both 4200/);
  // 192.0.2.0/24 is for examples: no machine has it.
  await assert.rejects(checkPorts({ api: { host: '192.0.2.7', port: 4200 }, dashboard: { host: '127.0.0.1', port: 0 } }), /API_HOST is "192\.0\.2\.7".*EADDRNOTAVAIL/);
});

test('an API on every address is reached by one', () => {
  assert.equal(dashboardEnvironment(readSettings({ API_HOST: '::' })).API_URL, 'http://127.0.0.1:4000');
});

test('an empty ESSAIM_DATA is none: the cluster never goes into the checkout', async () => {
  const { ESSAIM_DATA } = process.env;
  process.env.ESSAIM_DATA = '';
  try {
    const { DATA } = await import('../lib/settings.mjs?empty');
    assert.equal(path.basename(DATA), '.data');
  } finally {
    if (ESSAIM_DATA === undefined) delete process.env.ESSAIM_DATA;
    else process.env.ESSAIM_DATA = ESSAIM_DATA;
  }
});

test('the secret is made once, for its owner alone', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'essaim-secret-'));
  try {
    const first = localSecret(directory);
    assert.ok(first.length >= 32);
    assert.equal(localSecret(directory), first);
    assert.equal(statSync(path.join(directory, 'secret')).mode & 0o777, 0o600);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
