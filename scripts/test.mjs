/** `npm test`: every test of the repository, then one plain line with the sums. `--slow` runs `*.slow.test.ts` instead. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepare } from './lib/prepare.mjs';
import { main, ROOT, say } from './lib/say.mjs';
import { runJest, runNodeTests, runPlaywright, summaryLine } from './lib/suites.mjs';

const slow = process.argv.includes('--slow');

await main(async () => {
  say('Préparation…', 'Preparing…');
  await prepare();
  const reports = mkdtempSync(path.join(tmpdir(), 'essaim-reports-'));
  const results = [];
  try {
    const report = (name) => path.join(reports, path.basename(name));
    const jest = (workspace, how) => runJest(workspace, report(workspace), how);
    if (slow) {
      // One after the other: they measure.
      for (const workspace of ['packages/embedded-postgres', 'packages/planning', 'apps/api', 'apps/dashboard']) results.push(await jest(workspace, { slow }));
    } else {
      // The first two wait for processes most of their time, and leave the machine to the API's.
      const waiting = async () => [await runNodeTests('scripts', report('scripts'), { held: true }), await jest('packages/embedded-postgres', { held: true }), await jest('packages/planning', { held: true })];
      const [processes, api] = await Promise.all([waiting(), jest('apps/api')]);
      results.push(...processes, api, await jest('apps/dashboard'));
    }
    // The browser tests come last: what fails below them explains them.
    if (existsSync(path.join(ROOT, 'e2e', 'playwright.config.ts'))) {
      results.push(await runPlaywright('e2e', report('e2e'), { slow }));
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  console.log();
  for (const { name, passed, failed, seconds } of results) console.log(`  ${name.padEnd(28)} ${passed} passed, ${failed} failed, ${seconds} s`);
  console.log(`\n${summaryLine(results)}`);
  if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
});
