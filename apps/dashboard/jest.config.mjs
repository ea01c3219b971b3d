import { availableParallelism } from 'node:os'

// Run once for a worker, not once for each file; not what stands on Next, which tests replace, nor notifications, which are kept in their module.
const shared = ['@apollo/client', '@dnd-kit', '@floating-ui', '@formatjs', '@mantine/(core|dates|form|hooks|store)', '@tabler', '@wry', 'd3-[a-z]+', 'dayjs', 'graphql', 'graphql-[a-z]+', 'icu-minify', 'intl-messageformat', 'optimism', 'qrcode.react', 'react', 'react-dom', 'rxjs', 'scheduler', 'use-intl']
// ES modules only, so they are compiled like our own sources.
const esModules = ['next-intl', 'maplibre-gl', '@apollo/client-react-streaming', '@apollo/client-integration-nextjs']

export default {
  testEnvironment: '<rootDir>/src/test/one-window.cjs',
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
    [`/node_modules/(${shared.join('|')})/`]: '<rootDir>/src/test/run-once.cjs',
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
    ],
    '^.+\\.mjs$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...shared, ...esModules].join('|')})/)`],
}
