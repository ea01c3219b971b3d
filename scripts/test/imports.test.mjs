/** Which way imports run, as docs/architecture.md and docs/dashboard.md say it. That they never run in circles is oxlint's to check. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { ROOT } from '../lib/say.mjs';

const read = (...names) => readFileSync(path.join(ROOT, ...names), 'utf8');

const IMPORT = /^(?:import|export)(?: (type))?(?: [^;'"]*? from)? ?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;

/** Every import of a source tree: file and what it imports, from the tree's root, packages by their name; `type` where only types are. Tests may import anything. */
function importsOf(tree) {
  const root = path.join(ROOT, tree);
  const files = readdirSync(root, { recursive: true }).map((name) => name.replaceAll(path.sep, '/'));
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.startsWith('test/'))
    .flatMap((file) => [...read(tree, file).matchAll(IMPORT)].map(([, type, name, dynamic]) => ({ file, target: targetOf(file, name ?? dynamic), type: type !== undefined })));
}

function targetOf(file, name) {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
}

const inside = (name, folder) => name === folder || name.startsWith(`${folder}/`);
/** Imports of files in a folder that lead elsewhere than `allowed`, folders or packages. */
const strays = (imports, folder, allowed) =>
  imports.filter(({ file, target }) => inside(file, folder) && !allowed.some((each) => inside(target, each))).map(({ file, target }) => `${file} → ${target}`);
const refuse = (found, why) => assert.deepEqual(found, [], why);

const api = importsOf('apps/api/src');
const modules = /modules \(([a-z, -]+)\)/.exec(read('docs', 'architecture.md'))[1].split(', ');
const ownOf = (imports) => imports.filter(({ target }) => /^(modules|shared|errors|read|auth|transaction|storage|files|feeds|jobs|mail|commands|features|components|lib|app)\/|\.js$/.test(target));

test('every module of the API has its place in the order of docs/architecture.md', () => {
  assert.deepEqual([...modules].sort(), readdirSync(path.join(ROOT, 'apps/api/src/modules')).sort());
});

test('what the modules stand on knows none of them', () => {
  const ground = ['shared', 'errors', 'read', 'auth', 'mail', 'transaction', 'live', 'limits', 'context.js'];
  for (const folder of ground) refuse(strays(ownOf(api), folder, ground), 'What is common to modules must not know one.');
});

test('files/ turns bytes into tables, and knows neither a module nor a database', () => {
  refuse(strays(api, 'files', ['files', 'chardet', 'node:path', 'node:stream', 'node:timers/promises', 'node:zlib']));
});

test('feeds/ turns sheets into bytes, and jobs/ does work in the background: they know neither a module nor each other', () => {
  // What clocks show, how OpenAgenda numbers things, and what no text may hold, is one and the same for both ways.
  refuse(strays(ownOf(api), 'feeds', ['feeds', 'files/open-agenda-codes.js', 'files/wall-time.js', 'shared/texts.js']));
  refuse(strays(ownOf(api), 'jobs', ['jobs']));
});

test('storage/ keeps bytes, and knows nothing of what they are', () => {
  refuse(strays(api, 'storage', ['storage', 'aws4fetch', 'node:crypto', 'node:fs/promises', 'node:path']));
});

test('a module knows only those before it', () => {
  modules.forEach((name, position) => {
    const before = modules.slice(0, position + 1).map((each) => `modules/${each}`);
    refuse(strays(ownOf(api), `modules/${name}`, [...before, 'shared', 'errors', 'read', 'auth', 'transaction', 'live', 'context.js', 'files', 'feeds', 'storage', 'mail']), `Order of modules: ${modules.join(', ')}`);
  });
});

test('rules, policies and the recognition of files know no database', () => {
  const pure = api.filter(({ file, type }) => !type && (/\.(rules|policy)\.ts$/.test(file) || inside(file, 'modules/imports/recognition')));
  const impure = /^(pg|typeorm)$|^transaction\/(transaction|mutation|lifecycle)\.js$|^read\/|\.(service|read|entity|resolver)\.js$/;
  refuse(pure.filter(({ target }) => impure.test(target)).map(({ file, target }) => `${file} → ${target}`));
});

test('the schema gathers the modules, and only what starts the API knows the schema', () => {
  const starters = /^(schema|server|main|worker)\.ts$|^commands\//;
  refuse(api.filter(({ file, target }) => /^(schema|reads|resolvers|server|main)\.js$/.test(target) && !starters.test(file)).map(({ file, target }) => `${file} → ${target}`));
});

const dashboard = importsOf('apps/dashboard/src');
const ground = ['lib', 'components', 'gql', 'messages'];
/** What a feature offers to others, as docs/dashboard.md lists it: `feature/Piece`. */
const offered = [...read('docs', 'dashboard.md').matchAll(/`features\/([\w-]+\/\w+)`/g)].map(([, name]) => `features/${name}`);

test('pieces for everybody know no feature', () => {
  refuse(strays(ownOf(dashboard), 'lib', ['lib', 'gql', 'messages']), 'lib/ knows no component.');
  refuse(strays(ownOf(dashboard), 'components', ground));
});

test('a feature knows no other but what that one offers', () => {
  assert.ok(offered.length > 0, 'docs/dashboard.md lists what features offer');
  for (const name of readdirSync(path.join(ROOT, 'apps/dashboard/src/features'))) {
    refuse(strays(ownOf(dashboard), `features/${name}`, [`features/${name}`, ...ground, ...offered]), 'Offer it in docs/dashboard.md, or move it to components/ or lib/.');
  }
});
