import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm, toolEnvironment } from './prepare.mjs';
import { ROOT } from './say.mjs';

/** Jest in a workspace; `held`: what it says is shown when it has ended, as others run beside it. */
export function runJest(workspace, report, { slow = false, held = false } = {}) {
  // Workspaces leave slow tests out by their own settings; these parameters take their place. One after the other: they measure.
  const only = slow ? ['--runInBand', '--testMatch', '**/*.slow.test.ts', '--testPathIgnorePatterns', '/node_modules/', '--passWithNoTests'] : [];
  return suite(workspace, [...npm(), 'run', 'test', '--silent', '--', '--json', '--outputFile', report, ...only], {}, () => countJest(JSON.parse(readFileSync(report, 'utf8'))), held);
}

/** Node's own test runner, for the scripts themselves: they have no dependencies. */
export function runNodeTests(folder, report, { held = false } = {}) {
  const directory = path.join(ROOT, folder, 'test');
  const files = readdirSync(directory).filter((name) => name.endsWith('.test.mjs')).map((name) => path.join(directory, name));
  const reporters = ['--test-reporter=dot', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${report}`];
  return suite(folder, [process.execPath, '--test', ...reporters, ...files], {}, () => countTap(readFileSync(report, 'utf8')), held);
}

/** Playwright; it starts the servers it needs. `slow`: what is tagged so, and nothing else. */
export function runPlaywright(workspace, report, { slow = false } = {}) {
  const playwright = path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  return suite(workspace, [process.execPath, playwright, 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...(slow && { E2E_SLOW: '1' }) }, () =>
    countPlaywright(JSON.parse(readFileSync(report, 'utf8'))),
  );
}

/** "N passed, N failed" over all suites. */
export function summaryLine(results) {
  const sum = (of) => results.reduce((total, result) => total + of(result), 0);
  return `${sum((each) => each.passed)} passed, ${sum((each) => each.failed)} failed`;
}

/** A test file that could not even be loaded counts as one failure. */
export function countJest({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

/** A flaky test passed at last; an error outside of tests, as in a global setup, counts as a failure. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** The two sums that end a TAP report of Node. */
export function countTap(text) {
  const sum = (name) => Number(text.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: sum('pass'), failed: sum('fail') + sum('cancelled') };
}

/** What the exit code says has the last word: a runner that failed without a failed test counts as one failure. */
export function honest(counts, exitCode) {
  return exitCode === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function suite(name, [program, ...parameters], variables, count, held = false) {
  const start = Date.now();
  const said = [];
  if (!held) console.log(`\n${name}`);
  const cwd = path.join(ROOT, name);
  const exitCode = await new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { cwd, env: { ...toolEnvironment(), ...variables }, stdio: ['ignore', ...(held ? ['pipe', 'pipe'] : ['inherit', 'inherit'])] });
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  if (held) console.log(`\n${name}\n${Buffer.concat(said).toString()}`);
  let counts = { passed: 0, failed: 0 };
  try {
    counts = count();
  } catch (error) {
    // A runner that dies before its report leaves its exit code alone to speak.
    if (exitCode === 0) throw error;
  }
  return { name, ...honest(counts, exitCode), seconds: Math.round((Date.now() - start) / 1000) };
}
