import assert from 'node:assert/strict';
import test from 'node:test';
import { countJest, countPlaywright, countTap, honest, summaryLine } from '../lib/suites.mjs';

test('a test file that does not load is a failure', () => {
  assert.deepEqual(countJest({ numPassedTests: 7, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }), { passed: 7, failed: 3 });
});

test('a browser run counts flaky tests as passed and errors of its setup as failed', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 0 };
  assert.deepEqual(countPlaywright({ stats, errors: [{}] }), { passed: 5, failed: 3 });
});

test('the sums of a TAP report are read from its end', () => {
  assert.deepEqual(countTap('ok 1 - x\n# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n'), { passed: 2, failed: 2 });
});

test('a runner that fails without a failed test is a failure all the same', () => {
  assert.equal(honest({ passed: 3, failed: 0 }, 1).failed, 1);
  assert.equal(honest({ passed: 3, failed: 2 }, 1).failed, 2);
  assert.equal(honest({ passed: 3, failed: 0 }, 0).failed, 0);
});

test('the last line sums all suites', () => {
  assert.equal(summaryLine([{ passed: 3, failed: 0 }, { passed: 4, failed: 1 }]), '7 passed, 1 failed');
});
