import { startTestCluster, type TestCluster } from '@essaim/embedded-postgres';

declare global {
  var essaimTestCluster: TestCluster | undefined;
}

/** Jest's globalSetup: one throw-away PostgreSQL for the run. Workers find it in their environment. */
export default async function startCluster(): Promise<void> {
  globalThis.essaimTestCluster = await startTestCluster();
  process.env['ESSAIM_TEST_CLUSTER'] = globalThis.essaimTestCluster.url;
}
