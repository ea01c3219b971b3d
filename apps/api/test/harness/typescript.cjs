// Preloaded (`node --require`) by processes that tests start: TypeScript runs as it is, compiled as Jest does it.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');
const { transform } = require('../../jest.config.js');

const [[, options]] = Object.values(transform);

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...options, filename, sourceMaps: 'inline' });
  module._compile(code, filename);
};

// Sources import each other by the names that they have when they are built.
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, parent, ...rest) =>
  resolve(parent?.filename?.endsWith('.ts') && request.startsWith('.') ? request.replace(/\.js$/, '.ts') : request, parent, ...rest);

// Nobody waits any more for a process whose test has died.
process.once('disconnect', () => process.exit());
