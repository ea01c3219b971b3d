import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { ROOT } from '../lib/say.mjs';

const text = readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true });
const images = ['apps/api/Dockerfile', 'apps/dashboard/Dockerfile'];

test('the three services are checked for health, and start in order', () => {
  const { postgres, migrate, api, dashboard } = compose.services;
  assert.match(postgres.image, /^postgres:18/);
  for (const service of [postgres, api, dashboard]) {
    assert.ok(service.healthcheck.test.length > 1);
    assert.equal(service.restart, 'unless-stopped');
  }
  assert.equal(migrate.depends_on.postgres.condition, 'service_healthy');
  assert.equal(api.depends_on.migrate.condition, 'service_completed_successfully');
  assert.equal(dashboard.depends_on.api.condition, 'service_healthy');
});

test('data are kept in a declared volume', () => {
  for (const mount of [...compose.services.postgres.volumes, ...compose.services.api.volumes]) assert.ok(Object.hasOwn(compose.volumes, mount.split(':')[0]));
});

test('secrets are required from outside', () => {
  for (const [name, service] of Object.entries(compose.services)) {
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      if (!/PASSWORD|SECRET|DATABASE_URL/.test(variable)) continue;
      // A provider to sign in with and a bucket for photos are optional, and so are their secrets.
      assert.match(value, /^(OIDC_CLIENT_SECRET|S3_SECRET_KEY)$/.test(variable) ? new RegExp(`^\\$\\{${variable}:-\\}$`) : /\$\{[A-Z_]+:\?[^}]+\}/, `${name}: ${variable}`);
    }
  }
});

test('only the dashboard is published, on loopback', () => {
  const published = Object.entries(compose.services).filter(([, service]) => service.ports);
  assert.deepEqual(published.map(([name]) => name), ['dashboard']);
  assert.match(compose.services.dashboard.ports[0], /:-127\.0\.0\.1:/);
});

test('images are built in stages, from files that exist, and do not run as root', () => {
  for (const file of images) {
    const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
    assert.ok(lines.filter((line) => line.startsWith('FROM ')).length >= 2, file);
    assert.ok(lines.lastIndexOf('USER node') > lines.findLastIndex((line) => line.startsWith('FROM ')), file);
    for (const line of lines.filter((each) => each.startsWith('COPY ') && !each.includes('--from='))) {
      const sources = line.split(/\s+/).slice(1, -1);
      for (const source of sources) assert.ok(existsSync(path.join(ROOT, source)), `${file}: ${source}`);
    }
  }
});

test('compose builds those images', () => {
  const built = new Set(Object.values(compose.services).flatMap((service) => service.build?.dockerfile ?? []));
  assert.deepEqual([...built].sort(), images);
});
