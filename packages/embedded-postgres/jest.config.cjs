const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Jest would leave one core free, which on a machine of two is half of it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // On a slow machine the end of a process takes longer than half a second, and Jest would speak of leaks.
  workerGracefulExitTimeout: 5_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // What only root can try (postgres as another user) is left out where the tests do not run as root.
  testPathIgnorePatterns: process.getuid?.() === 0 ? [] : ['\\.root\\.test\\.ts$'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // A first start runs initdb, which takes seconds on a busy machine.
  testTimeout: 60_000,
};
