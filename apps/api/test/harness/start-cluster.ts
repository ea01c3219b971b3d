import { startTestCluster, type TestCluster } from '@essaim/embedded-postgres';

// Jest loads this file itself, without its settings for names that end in .js.
const { buildIfStale } = require('./build-if-stale.cjs') as { buildIfStale: () => void };

declare global {
  var essaimTestCluster: TestCluster | undefined;
}

/** Jest's globalSetup: one throw-away PostgreSQL for the run. Workers find it in their environment. */
export default async function startCluster(): Promise<void> {
  buildIfStale();
  globalThis.essaimTestCluster = await startTestCluster();
  process.env['ESSAIM_TEST_CLUSTER'] = globalThis.essaimTestCluster.url;
}
