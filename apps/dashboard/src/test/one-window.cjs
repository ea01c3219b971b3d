const { createRequire } = require('node:module')
const { TestEnvironment } = require('jest-environment-jsdom')

/** The window of this worker, once it has one. */
let kept
let consoleOfFile

/** Modules of packages that have run in the window; see run-once.cjs. */
function keptPackages() {
  const modules = new Map()
  return {
    of: (file) => modules.get(file),
    keep(module) {
      modules.set(module.filename, module)
      const { filename } = module
      return {
        filename,
        get exports() {
          return module.exports
        },
        set exports(exported) {
          module.exports = exported
        },
        // React asks for Node's timers when it first waits, and Jest answers nobody whose test file is over.
        require: createRequire(filename),
      }
    },
  }
}

/** Runs all test files of a worker in one window: what packages need to load once is loaded once for a worker, not for each file (ADR 0021). */
module.exports = class OneWindow {
  constructor(config, context) {
    consoleOfFile = context.console
    const console = Object.fromEntries(['debug', 'error', 'info', 'log', 'warn'].map((name) => [name, (...said) => consoleOfFile[name](...said)]))
    kept ??= new TestEnvironment(config, { ...context, console })
    const { global, moduleMocker, fakeTimers, fakeTimersModern } = kept
    global.keptPackages ??= keptPackages()
    Object.assign(this, { global, moduleMocker, fakeTimers, fakeTimersModern })
    this.found = [global, global.document, global.navigator, global.process, global.process.env].map((object) => [object, Object.getOwnPropertyDescriptors(object)])
  }

  getVmContext() {
    return kept.getVmContext()
  }

  exportConditions() {
    return kept.exportConditions()
  }

  async setup() {}

  /** The next file finds what this one has found. */
  async teardown() {
    this.moduleMocker.restoreAllMocks()
    this.fakeTimersModern.useRealTimers()
    const { document, history, localStorage, sessionStorage } = this.global
    localStorage.clear()
    sessionStorage.clear()
    history.replaceState(null, '', '/')
    for (const element of [document.head, document.body]) element.replaceChildren()
    for (const element of [document.documentElement, document.body]) for (const name of element.getAttributeNames()) element.removeAttribute(name)
    for (const [object, properties] of this.found) restore(object, properties)
  }
}

/** Own properties as they were; what React notes down about its listeners stays, as they do. */
function restore(object, properties) {
  for (const name of Reflect.ownKeys(object)) {
    if (String(name).startsWith('_react')) continue
    const [was, is] = [properties[name], Object.getOwnPropertyDescriptor(object, name)]
    if (!was) delete object[name]
    else if (is.configurable && (was.value !== is.value || was.get !== is.get)) Object.defineProperty(object, name, was)
  }
  for (const name of Reflect.ownKeys(properties)) if (!Object.hasOwn(object, name)) Object.defineProperty(object, name, properties[name])
}
