const { createTransformer } = require('@swc/jest')

const swc = createTransformer({ jsc: { target: 'es2022' }, module: { type: 'commonjs' } })
const IS_ES_MODULE = /^\s*(import|export)\b/m
const IS_STRICT = /^(\s|\/\*[^]*?\*\/|\/\/.*\n)*(['"])use strict\2/

/** On one line with the first of the package, whose lines keep their numbers. */
const ONCE = 'const keptPackage = globalThis.keptPackages?.of(__filename); if (keptPackage) { module.exports = keptPackage.exports; return } module = globalThis.keptPackages?.keep(module) ?? module;'

/** A package is run once in a window: the next test file of the worker finds what it exported, see one-window.cjs. Where there is no window, it is run as ever. */
module.exports = {
  getCacheKey: (source, file, options) => swc.getCacheKey(ONCE + source, file, options),
  process(source, file, options) {
    const code = IS_ES_MODULE.test(source) ? swc.process(source, file, options).code : source
    return { code: `${IS_STRICT.test(code) ? '"use strict"; ' : ''}${ONCE} ${code}` }
  },
}
