import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { ask, checkAnswers, servingUrl } from '../lib/database.mjs';

const { startTestCluster } = createRequire(import.meta.url)('../../packages/embedded-postgres/dist/index.js');

test('a DATABASE_URL that leads nowhere is explained, without its password', async () => {
  const cluster = await startTestCluster();
  const changed = (parts) => Object.assign(new URL(cluster.url), parts).href;
  try {
    await checkAnswers(cluster.url);
    assert.deepEqual(await ask(cluster.url, 'SELECT 1 AS one'), [{ one: 1 }]);
    await assert.rejects(checkAnswers(changed({ pathname: '/nowhere' })), /\/nowhere, n’existe pas\..*\n.*does not exist/);
    for (const password of ['s3cret', '']) {
      await assert.rejects(checkAnswers(changed({ password })), (error) => /refuses that user or password/.test(error.message) && !error.message.includes('s3cret'));
    }
  } finally {
    await cluster.stop();
  }
  await assert.rejects(checkAnswers(cluster.url), (error) => /does not answer \(.*ECONNREFUSED/.test(error.message) && !error.message.includes(new URL(cluster.url).password));
  await assert.rejects(checkAnswers('mysql://a:s3cret@b/c'), (error) => /starts with postgres/.test(error.message) && !error.message.includes('s3cret'));
});

test('the role that serves has an address of its own, always the same, which does not tell the password of the other', () => {
  const admin = 'postgres://essaim:s%40cret@127.0.0.1:5432/essaim';
  const serving = new URL(servingUrl(admin));
  assert.equal(serving.username, 'essaim_api');
  assert.equal(serving.pathname, '/essaim');
  assert.match(serving.password, /^[\w-]{43}$/);
  assert.equal(servingUrl(admin), serving.href);
  assert.notEqual(servingUrl(admin.replace('cret', 'crets')), serving.href);
});
