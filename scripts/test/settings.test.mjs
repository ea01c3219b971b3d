import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { apiEnvironment, checkPorts, localSecret, readSettings } from '../lib/settings.mjs';

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
