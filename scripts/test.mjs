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
    if (!slow) results.push(await runNodeTests('scripts', path.join(reports, 'scripts')));
    for (const workspace of ['packages/embedded-postgres', 'apps/api', 'apps/dashboard']) {
      results.push(await runJest(workspace, path.join(reports, path.basename(workspace)), slow));
    }
    // The browser tests come last: what fails below them explains them.
    if (!slow && existsSync(path.join(ROOT, 'e2e', 'playwright.config.ts'))) {
      results.push(await runPlaywright('e2e', path.join(reports, 'e2e')));
    }
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  console.log();
  for (const { name, passed, failed, seconds } of results) console.log(`  ${name.padEnd(28)} ${passed} passed, ${failed} failed, ${seconds} s`);
  console.log(`\n${summaryLine(results)}`);
  if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
});
