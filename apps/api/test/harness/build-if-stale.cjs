const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const API = path.join(__dirname, '..', '..');

/** Compiles the API where a source is newer than what was built of it: tests run what is built. What has wrong types too; the type check tells of it. */
exports.buildIfStale = () => {
  if (['src', 'migrations', 'seeds', 'checks'].every(isBuilt)) return;
  const compiler = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
  spawnSync(process.execPath, [compiler, '-p', API], { stdio: 'inherit' });
};

const isBuilt = (folder) =>
  readdirSync(path.join(API, folder), { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .every((file) => {
      const built = path.join(API, 'dist', folder, file.replace(/\.ts$/, '.js'));
      return existsSync(built) && statSync(built).mtimeMs >= statSync(path.join(API, folder, file)).mtimeMs;
    });
