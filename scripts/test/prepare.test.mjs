import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { isInstalled } from '../lib/prepare.mjs';

const lock = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true }, 'node_modules/@x/c': { link: true }, 'apps/x': {} };

test('installed means: every package of the lock file at its version, but optional ones and links', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'essaim-prepare-'));
  try {
    writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
    assert.equal(isInstalled(root), false);
    mkdirSync(path.join(root, 'node_modules'));
    const installed = (packages) => writeFileSync(path.join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
    installed({ 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isInstalled(root), true);
    installed({ 'node_modules/a': { version: '0.9.0' } });
    assert.equal(isInstalled(root), false);
    installed({});
    assert.equal(isInstalled(root), false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
