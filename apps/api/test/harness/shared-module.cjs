/** What stands in Jest's place of a module that all test files of a worker share: see one-realm.cjs. Outside of tests, as in Jest's own setup, the module is itself. */
exports.process = () => ({
  code: `const shared = globalThis[Symbol.for('essaim.sharedModule')];
if (shared) module.exports = shared(__filename);
else module._compile(require('node:fs').readFileSync(__filename, 'utf8'), __filename);`,
});
