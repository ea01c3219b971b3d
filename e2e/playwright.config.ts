import { defineConfig } from '@playwright/test';

/** Browser tests on servers and a demonstration network of their own; see support/global-setup.ts. */
export default defineConfig({
  globalSetup: './support/global-setup.ts',
  outputDir: './test-results',
  // Journeys write in different corners of one network, so files may run side by side.
  workers: 2,
  // Two browsers, two dashboards and two APIs share the cores of a small machine.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // What others show already in most parts is left to `npm run test:slow`.
  ...(process.env['E2E_SLOW'] ? { grep: /@slow/ } : { grepInvert: /@slow/ }),
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    actionTimeout: 15_000,
    navigationTimeout: 20_000,
  },
  projects: [
    // Screens only look, so each may be looked at beside any other.
    { name: 'screens', testDir: './screens', fullyParallel: true },
    // What is measured is measured alone: other browsers would take its time. Only by `npm run test:slow`; alone: `--project=measure --no-deps`.
    { name: 'measure', testDir: './measure', workers: 1, ...(process.env['E2E_SLOW'] ? { dependencies: ['screens', 'journeys'] } : {}) },
    // What holds a stopwatch comes last, when no other browser takes the cores.
    { name: 'alone', testDir: './alone', workers: 1, dependencies: ['screens', 'journeys'] },
    // What the journeys have written must satisfy the invariants, whether the journeys passed or not.
    // They show what is done and not how it moves: that takes the cores longer.
    { name: 'journeys', testDir: './journeys', teardown: 'invariants', use: { contextOptions: { reducedMotion: 'reduce' } } },
    { name: 'invariants', testDir: './invariants' },
  ],
});
