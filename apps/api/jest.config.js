const { availableParallelism } = require('node:os');

// Loaded by Node itself, and once for each worker; commands are run, so each test has its own.
const shared = '/node_modules/|/bench/|/apps/api/(migrations|seeds|checks|src/(?!commands/))(?!.*\\.test\\.ts$)';

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/test/harness/one-realm.cjs',
  // Jest would leave one core free, which on a machine of two is half of it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // On a slow machine the end of a process takes longer than half a second, and Jest would speak of leaks.
  workerGracefulExitTimeout: 5_000,
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.slow\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  globalSetup: '<rootDir>/test/harness/start-cluster.ts',
  globalTeardown: '<rootDir>/test/harness/stop-cluster.ts',
  transform: { [shared]: '<rootDir>/test/harness/shared-module.cjs', '\\.(ts|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  // The first test of a run waits for the template database.
  testTimeout: 30_000,
};
