import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../src/environment.js';

/** Signs the cookies of tests. */
export const AUTH_SECRET = 'a secret of tests that is long enough to sign with';

/** What an API of tests is told: any free port, no limits of requests; `told`: what is told otherwise. */
export const testEnvironment = (databaseUrl: string, told?: Partial<Environment>): Environment => ({
  databaseUrl,
  apiPort: 0,
  apiHost: '127.0.0.1',
  authSecret: AUTH_SECRET,
  publicUrl: 'http://localhost:3000',
  corsOrigins: [],
  trustedProxies: ['loopback'],
  rateLimits: { key: 0, address: 0 },
  // Nothing is written there but by tests of photos, which name a folder of their own.
  files: { folder: join(tmpdir(), 'essaim-tests-without-files') },
  production: true,
  ...told,
});
