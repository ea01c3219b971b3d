import { availableParallelism } from 'node:os'

// next-intl, Apollo's helpers and MapLibre are ES modules only, so they are compiled like our own sources.
const esModules = ['next-intl', 'use-intl', 'icu-minify', '@formatjs', 'intl-messageformat', 'maplibre-gl', '@apollo/client', '@apollo/client-react-streaming', '@apollo/client-integration-nextjs', '@wry', 'optimism', 'rxjs']

export default {
  testEnvironment: 'jsdom',
  // Jest would leave one core free, which on a machine of two is half of it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // On a slow machine the end of a process takes longer than half a second, and Jest would speak of leaks.
  workerGracefulExitTimeout: 5_000,
  // Forms are filled in key by key, on machines that do other things too.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/{src,server}/**/*.test.{ts,tsx}'],
  setupFilesAfterEnv: ['<rootDir>/src/test/setup.ts'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/src/test/styles.cjs',
    '^@/(.*)$': '<rootDir>/src/$1',
    // The server is compiled by tsc, and names its files as they are then.
    '^\\./page-filter\\.js$': '<rootDir>/server/page-filter.ts',
  },
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
    ],
    '^.+\\.mjs$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
}
