/**
 * A real PostgreSQL beside the code. `startPostgres` holds one for a long-running process, `usePostgres` borrows it for
 * a command, `startTestCluster` gives tests a throw-away one.
 */
export { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './errors.js';
export { startPostgres, usePostgres, type PostgresOptions, type RunningPostgres } from './server.js';
export { startTestCluster, type TestCluster } from './test-cluster.js';
